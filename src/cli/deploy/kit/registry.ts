/** A value in Windows' registry. */
export type RegistryValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'lines'; readonly value: string };

/** A key below `HKEY_LOCAL_MACHINE` with its values; `isOurs` keys go as a whole when all is removed. */
export interface RegistryKey {
  readonly key: string;
  readonly isOurs: boolean;
  readonly values: Readonly<Record<string, RegistryValue>>;
}

const HEAD = 'Windows Registry Editor Version 5.00';
const ROOT = 'HKEY_LOCAL_MACHINE';

/** A file for `reg import`. ASCII alone, so that it means the same in every code page. */
export function writeReg(keys: readonly RegistryKey[]): string {
  const blocks = keys.map(({ key, values }) => [
    `[${ROOT}\\${key}]`,
    ...Object.entries(values).map(([name, value]) => `${quote(name)}=${writeRegValue(value)}`),
  ]);
  return joinLines([[HEAD], ...blocks]);
}

/** A file for `reg import` that takes away what the other one brought. */
export function writeRegRemoval(keys: readonly RegistryKey[]): string {
  const blocks = keys.map(({ key, isOurs, values }) =>
    isOurs
      ? [`[-${ROOT}\\${key}]`]
      : [`[${ROOT}\\${key}]`, ...Object.keys(values).map((name) => `${quote(name)}=-`)],
  );
  return joinLines([[HEAD], ...blocks]);
}

/** The same for PowerShell, which Intune and others run as the system. */
export function writePowerShell(keys: readonly RegistryKey[]): string {
  const lines = keys.flatMap(({ key, isOurs, values }) => [
    `$key = ${quotePower(`HKLM:\\${key}`)}`,
    // What was set before and is not set any more must go.
    ...(isOurs
      ? ['if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }']
      : []),
    'if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }',
    ...Object.entries(values).map(
      ([name, value]) =>
        `New-ItemProperty -LiteralPath $key -Name ${quotePower(name)} ${writePowerValue(value)} -Force | Out-Null`,
    ),
  ]);
  return joinPower(lines);
}

/** Takes away for PowerShell what the other script brought. */
export function writePowerShellRemoval(keys: readonly RegistryKey[]): string {
  const lines = keys.flatMap(({ key, isOurs, values }) => [
    `$key = ${quotePower(`HKLM:\\${key}`)}`,
    ...(isOurs
      ? ['if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }']
      : Object.keys(values).map(
          (name) =>
            `if (Test-Path -LiteralPath $key) { Remove-ItemProperty -LiteralPath $key -Name ${quotePower(name)} -ErrorAction SilentlyContinue }`,
        )),
  ]);
  return joinPower(lines);
}

function joinLines(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

/** With the mark by which Windows PowerShell knows UTF-8. */
function joinPower(lines: readonly string[]): string {
  return `\uFEFF${['#Requires -RunAsAdministrator', "$ErrorActionPreference = 'Stop'", ...lines, ''].join('\r\n')}`;
}

/** One value as `reg` reads it; what does not fit a quoted line goes as bytes. */
function writeRegValue({ kind, value }: RegistryValue): string {
  if (kind === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  if (kind === 'lines') return `hex(7):${writeUtf16(`${value}\0\0`)}`;
  // Must match `plain text`; must not match two lines or `Größe`.
  return /^[ -~]*$/.test(value) ? quote(value) : `hex(1):${writeUtf16(`${value}\0`)}`;
}

/** Bytes of UTF-16, the lower one first. */
function writeUtf16(text: string): string {
  const bytes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap(
    (unit) => [unit % 256, Math.floor(unit / 256)],
  );
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',');
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function writePowerValue({ kind, value }: RegistryValue): string {
  switch (kind) {
    case 'number':
      return `-PropertyType DWord -Value ${value}`;
    case 'lines':
      return `-PropertyType MultiString -Value @(${quotePower(String(value))})`;
    case 'text':
      return `-PropertyType String -Value ${quotePower(String(value))}`;
  }
}

/** Between single quotes nothing has a meaning but the quote itself, in any of its forms. */
function quotePower(text: string): string {
  return `'${text.replaceAll(/['‘’‚‛]/g, '$&$&')}'`;
}
