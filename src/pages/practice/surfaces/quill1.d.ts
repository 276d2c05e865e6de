/** Quill 1 ships no types; pages of ours use this much of it. */
declare module 'quill1' {
  export default class Quill {
    constructor(element: Element, options: { placeholder: string; modules: { toolbar: boolean } });
    getText(): string;
    getContents(): unknown;
    getLength(): number;
    getSelection(): { readonly index: number } | null;
    insertText(index: number, text: string, format: string, value: unknown): unknown;
    update(): void;
    setText(text: string): void;
    on(event: 'text-change', listener: () => void): void;
  }
}
