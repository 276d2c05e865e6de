/** A number as the phone library reads it. */
export interface PhoneLine {
  readonly callingCode: string;
  /** Without the leading zero. */
  readonly national: string;
}

// Lines that belong to no person: freephone, shared cost, service and emergency numbers.
const PUBLIC: Readonly<Record<string, RegExp>> = {
  // Must match `8001111`, `3001231234`, `116123`; must not match `7700900731`.
  '44': /^(?:80[08]|500|30|33|34|37|84|87|9|116\d{3}$|1\d{2}$)/,
  '353': /^(?:1800|1850|1890|116\d{3}$)/,
  '1': /^(?:800|888|877|866|855|844|833|822|900)/,
  '49': /^(?:800|180|900|116)/,
  '33': /^8/,
  '31': /^(?:800|900)/,
};

// Ranges that regulators set aside for stories and examples.
const FICTITIOUS: Readonly<Record<string, RegExp>> = {
  // Must match `7700900731`, `1632960123`, `2079460958`; must not match `7701900731`.
  '44': /^(?:7700900|1632960|2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|2890180|2920180|8081570|9098790|3069990)/,
  '1': /^\d{3}55501/,
};

/** Whether a number is a helpline, a service line or otherwise nobody's own. */
export function isPublicLine(line: PhoneLine): boolean {
  return PUBLIC[line.callingCode]?.test(line.national) ?? false;
}

/** Whether a number is set aside for made-up uses. */
export function isFictitiousLine(line: PhoneLine): boolean {
  return FICTITIOUS[line.callingCode]?.test(line.national) ?? false;
}
