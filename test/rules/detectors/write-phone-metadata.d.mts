/** The file that holds the shipped part of the phone library's metadata. */
export declare const METADATA_FILE: string;

/** The text of that file, made from the library. */
export declare function renderPhoneMetadata(): string;
