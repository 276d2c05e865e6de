/** IP addresses that tell nothing about anybody: this machine, documentation, public resolvers. */
export const KNOWN_ADDRESSES: readonly RegExp[] = [
  // Must match `127.0.0.1`, `0.0.0.0`, `255.255.255.0`; must not match `12.7.0.1`.
  /^(?:0|127|255)\./,
  // RFC 5737. Must match `192.0.2.1`, `203.0.113.9`; must not match `192.0.3.1`.
  /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./,
  // Public resolvers. Must match `8.8.8.8`, `1.1.1.1`; must not match `8.8.9.8`.
  /^(?:8\.8\.(?:8\.8|4\.4)|1\.(?:1\.1\.1|0\.0\.1)|9\.9\.9\.9|208\.67\.22[02]\.22[02])$/,
  // RFC 3849. Must match `2001:db8::1`; must not match `2001:db9::1`.
  /^(?:2001:0?db8|3fff):/,
  // Must match `::1`, `::`; must not match `fe80::1`.
  /^::1?$/,
];
