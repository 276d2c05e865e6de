/** The part of the clipboard that writes. */
export type WritableClipboard = Pick<Clipboard, 'writeText'>;

/**
 * Puts a text on the clipboard. Answers `false` where the browser or the site forbids it (a frame
 * without permission, a page that is not secure); the text is then still there to select.
 */
export async function copyText(
  text: string,
  clipboard: WritableClipboard | undefined,
): Promise<boolean> {
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false; // The button says so; the reason would not help the person.
  }
}
