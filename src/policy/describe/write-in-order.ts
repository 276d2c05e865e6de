/** Writes a value as JSON with the fields of everything in one order, so that equals read the same. */
export function writeInOrder(value: unknown): string {
  // A function as replacer: fields in the order of their names, at every depth.
  const written = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)),
    );
  });
  return written ?? '';
}
