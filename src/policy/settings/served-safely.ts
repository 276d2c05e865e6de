/** Names of this computer itself, as far as a content security policy can say them. */
const LOOPBACK = ['127.0.0.1', 'localhost'];

/**
 * Whether a file at an address can be asked for: over TLS, or in the clear from this computer
 * itself. Names and passwords in an address would be readable in every browser's settings.
 */
export function isServedSafely(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
}
