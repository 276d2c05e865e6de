/** A number as the phone library reads it. */
export interface PhoneLine {
  readonly callingCode: string;
  /** Without the leading zero. */
  readonly national: string;
}

// Lines that belong to no person: freephone, shared cost, service, premium and emergency numbers,
// by country code; the numbers after it, without the leading zero.
const PUBLIC: ReadonlyMap<string, RegExp> = new Map([
  // UK: 0800, 03, 084, 116 123. Must match `3001231234`; must not match `7700900731`.
  ['44', /^(?:80[08]|500|30|33|34|37|84|87|9|116\d{3}$|1\d{2}$)/],
  // Ireland: must match `1800123456`; must not match `871234567`.
  ['353', /^(?:1800|1850|1890|0818|818|15\d\d|116\d{3}$)/],
  // North America: must match `8002738255`; must not match `2127365000`.
  ['1', /^(?:8(?:00|88|77|66|55|44|33|22)|900)/],
  // Australia and New Zealand: must match `1300224636`; must not match `412345678`.
  ['61', /^(?:1800|1300|13\d{4}$|19)/],
  ['64', /^(?:800|508|900)/],
  // Germany, Austria, Switzerland: must match `8001110111`; must not match `15123456789`.
  ['49', /^(?:800|180|137|700|900|116)/],
  ['43', /^(?:80|81|82|90|93)/],
  ['41', /^(?:800|84|90)/],
  // France, Spain, Italy, Portugal: must match `800123456`; must not match `612345678`.
  ['33', /^8/],
  ['34', /^(?:80|90)/],
  ['39', /^(?:80|84|89|199)/],
  ['351', /^(?:80|70|76)/],
  // Netherlands, Belgium: must match `8001234`; must not match `612345678`.
  ['31', /^(?:80|90|85|88|14)/],
  ['32', /^(?:800|90|70|78)/],
  // Poland and the Nordic countries: must match `800123456`; must not match `501234567`.
  ['48', /^(?:80|70|116)/],
  ['46', /^(?:20|77|900|939|944)/],
  ['45', /^(?:80|90)/],
  ['47', /^(?:80|81|82)/],
  ['358', /^(?:800|600|700|10|20|30)/],
  // India: must match `18001234567`; must not match `9812345678`.
  ['91', /^(?:1800|1860|1900)/],
]);

/** Whether a number is a helpline, a service line or otherwise nobody's own. */
export function isPublicLine(line: PhoneLine): boolean {
  return PUBLIC.get(line.callingCode)?.test(line.national) ?? false;
}
