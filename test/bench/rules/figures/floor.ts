/** The least that any reader of a text must do: look at every character once. */
export function sumCharacters(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** How often any of some native patterns is seen, one pattern after the other. */
export function countNative(patterns: readonly RegExp[], text: string): number {
  let count = 0;
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    while (pattern.exec(text) !== null) count += 1;
  }
  return count;
}
