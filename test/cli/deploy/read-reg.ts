/** Reads a registry file as `reg import` does, or throws at the first line that it would refuse. */
export function readReg(text: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const [head, empty, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00' || empty !== '') throw new Error('no head');
  const keys = new Map<string, Record<string, unknown>>();
  let current: Record<string, unknown> | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const key = /^\[(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      current = {};
      keys.set(key, current);
      continue;
    }
    const [, name, value] = /^"((?:[^"\\]|\\.)*)"=(.+)$/.exec(line) ?? [];
    if (current === undefined || name === undefined || value === undefined) throw new Error(line);
    current[unquote(name)] = readValue(value);
  }
  return keys;
}

function readValue(value: string): unknown {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(value)?.[1];
  if (quoted !== undefined) return unquote(quoted);
  const digits = /^dword:([0-9a-f]{8})$/.exec(value)?.[1];
  if (digits !== undefined) return Number.parseInt(digits, 16);
  const bytes = /^hex\([17]\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(value)?.[1];
  if (bytes === undefined) throw new Error(`no value: ${value}`);
  return Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0+$/, '');
}

function unquote(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1');
}
