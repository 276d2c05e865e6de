import type { Translate } from '../shared/strings.ts';

/**
 * A phrase with a number, such as "3 things to check", in the plural form that the language wants:
 * `<key>_one`, `<key>_few` and so on, with `<key>_other` where a language has no such form.
 */
export function countPhrase(translate: Translate, key: string, count: number): string {
  const language = translate('locale');
  const category = pluralRules(language).select(count);
  const shown = count.toLocaleString(pluralRules(language).resolvedOptions().locale);
  return translate(`${key}_${category}`, shown) || translate(`${key}_other`, shown);
}

/** Plural rules of a language, or of the default one for a tag that is not well formed. */
function pluralRules(language: string): Intl.PluralRules {
  try {
    return new Intl.PluralRules(language);
  } catch {
    return new Intl.PluralRules(); // A pseudo-locale may have a tag that no standard knows.
  }
}
