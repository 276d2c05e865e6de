/**
 * JSON in its one canonical form (RFC 8785): no blanks, fields in order of their UTF-16 code units.
 * The same content has the same bytes, so it can be hashed and signed. Throws for what JSON cannot
 * say, which is a fault of the caller; fields without a value are left out, as JSON does.
 */
export function writeCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return writeObject(value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError('JSON has no infinite numbers.');
  }
  const written: string | undefined = JSON.stringify(value);
  if (written === undefined) throw new TypeError(`JSON has no ${typeof value}.`);
  return written;
}

function writeObject(value: object): string {
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    // The plain comparison of strings is by code units, as the standard asks.
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${writeCanonicalJson(each)}`).join(',')}}`;
}
