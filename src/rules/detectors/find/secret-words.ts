/** Words for a password or code, as alternatives for lower-case text, long ones first. */
export const SECRET_WORDS =
  'pass ?words?|pass ?codes?|pass ?phrase|passwd|pwd|p\\/w|pw|pin ?code|pin number|pin|wi-?fi(?: (?:password|code|key|pw))?|log-?in|logon|creds|credentials|(?:access|entry|key|security|door|gate|alarm|safe|admin|staff|garage|building|lift|locker|padlock|unlock|master|override|guest) ?codes?|keycode|combination|combo';

/** Things with a lock, as alternatives for lower-case text. */
export const LOCKED_THINGS =
  'doors?|gates?|alarm|safe|keypad|padlock|lock ?box|key ?safe|barrier|shutter|entrance|entry|cupboard|till|vault|garage|locker|stock ?room|server room|controlled drugs?';

/** Codes that open nothing. Must match `discount code `, `error code `; must not match `door code `. */
export const OTHER_CODE =
  /\b(?:discount|promo(?:tional)?|voucher|coupon|referral|qr|post|zip|area|dress|source|error|status|bar|sort|colou?r|exit|http|country|dial(?:ling)?|product|course|module|tax|icd|swift|offer|invite|reference|booking|tracking|morse|city|team|use)[ -]?$/;

/** How those words begin, and how things with a lock do: where a password or code may be given. */
export const SECRET_STARTS: readonly string[] = (
  'password, pass word, passcode, pass code, passphrase, pass phrase, passwd, pwd, p/w, pw, pin, wifi, ' +
  'wi-fi, login, log-in, logon, creds, credentials, access code, entry code, key code, security code, ' +
  'door code, gate code, alarm code, safe code, admin code, staff code, garage code, building code, ' +
  'lift code, locker code, padlock code, unlock code, master code, override code, guest code, keycode, ' +
  'accesscode, entrycode, doorcode, gatecode, alarmcode, safecode, combination, combo'
).split(', ');

export const LOCK_STARTS: readonly string[] = (
  'door, gate, alarm, safe, keypad, padlock, lockbox, lock box, keysafe, key safe, barrier, shutter, ' +
  'entrance, entry, cupboard, till, vault, garage, locker, stockroom, stock room, server room, ' +
  'controlled drug'
).split(', ');
