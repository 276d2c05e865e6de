/**
 * How moments are written in the language of our strings. English is written as in Britain (`09:00`,
 * day before month), like the strings themselves; a tag that is not well formed, such as a
 * pseudo-locale's, gets the browser's own way.
 */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  } catch {
    return new Intl.DateTimeFormat(undefined, options); // Any reader can still make sense of it.
  }
}
