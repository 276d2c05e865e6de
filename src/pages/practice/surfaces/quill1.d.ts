/** Quill 1 ships no types; the practice page uses this much of it. */
declare module 'quill1' {
  export default class Quill {
    constructor(element: Element, options: { placeholder: string; modules: { toolbar: boolean } });
    getText(): string;
    setText(text: string): void;
    on(event: 'text-change', listener: () => void): void;
  }
}
