/** Characters of a found text that are repeated back. */
const MAX_QUOTED = 40;

/** Says what was found, in words that need no knowledge of YAML. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
    case 'bigint':
      return `the number ${value}`;
    case 'boolean':
      return String(value);
    default:
      return 'a set of fields';
  }
}

/** Repeats a text on one line, shortened. */
function quote(text: string): string {
  const characters = [...text];
  const shown =
    characters.length > MAX_QUOTED ? `${characters.slice(0, MAX_QUOTED).join('')}…` : text;
  return JSON.stringify(shown);
}
