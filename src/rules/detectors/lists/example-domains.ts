// Names that are reserved for manuals and tests (RFC 2606, RFC 6761).
// Must match `example.com` and `a.example`; must not match `examples.com`.
const EXAMPLE_DOMAIN = /(?:^|\.)(?:example\.(?:com|org|net|edu)|example|test|invalid|localhost)$/;

/** Whether a domain, in lower case, belongs to nobody. */
export function isExampleDomain(domain: string): boolean {
  return EXAMPLE_DOMAIN.test(domain);
}
