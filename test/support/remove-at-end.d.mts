/** Types of `remove-at-end.mjs`, which its test runs in a process of its own. */
export function removeAtEnd(folder: string): () => void;
