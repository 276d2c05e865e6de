// Documented stand-ins for keys and passwords, in lower-case text.
// Must match `your_key`, `xxxx`, `<token>`, `changeme`; must not match a random key.
const PLACEHOLDER =
  /example|sample|dummy|your[_-]|yourkey|placeholder|change[ _-]?me|redacted|insert|xxxx|\*\*\*|\.\.\.|00000000|<[a-z]|\$\{|\{\{|12345678|abcdefgh|deadbeef|_here\b|fake|foo_?bar|not[_-]?a[_-]?real/;

/** Whether a secret only stands for one, as in a manual. */
export function isPlaceholder(secret: string): boolean {
  return PLACEHOLDER.test(secret.toLowerCase());
}
