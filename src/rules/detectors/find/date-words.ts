/** Month names as a pattern part for lower-case text; the short forms may carry a full stop. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** A day of the month with its ending. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';

/** `12/03/1981`, `12.3.81`, `1981-03-12`, `1981/03/12`. */
export const NUMERIC_DATE =
  '(?:\\d\\d?\\/\\d\\d?\\/(?:\\d{4}|\\d\\d)|\\d\\d?-\\d\\d?-(?:\\d{4}|\\d\\d)|\\d\\d?\\.\\d\\d?\\.(?:\\d{4}|\\d\\d)|(?:1[89]|20)\\d\\d[-/.]\\d\\d[-/.]\\d\\d)(?![\\d/-])';

/** `4 May 1966`, `4th of May, 1966`, `May 4th, 1966`, `4-May-1966`. */
export const WRITTEN_DATE = `(?:${DAY}[ -](?:of )?${MONTH}[, -]{1,2}\\d{4}|${MONTH} ${DAY},? \\d{4})(?!\\d)`;
