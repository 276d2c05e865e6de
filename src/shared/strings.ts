/**
 * Looks up a string of the interface by its key in `public/_locales`, with substitutions in order.
 * Panel and pages get it as a property, so that they run anywhere, in any language.
 */
export type Translate = (key: string, ...substitutions: readonly string[]) => string;
