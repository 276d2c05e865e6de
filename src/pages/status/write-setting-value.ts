/** A value longer than this is not worth reading in a list. */
const MAX_LENGTH = 120;

/** A setting's value on one line, or `undefined` when it is too long for one, as a whole policy is. */
export function writeSettingValue(value: unknown): string | undefined {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > MAX_LENGTH || written.includes('\n') ? undefined : written;
}
