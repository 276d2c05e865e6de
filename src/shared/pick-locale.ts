/** The tag of the strings for a language: its own, or that of the language without its region. */
export function pickLocale(
  language: string | undefined,
  tags: readonly string[],
): string | undefined {
  const wanted = language?.toLowerCase() ?? '';
  const [base = ''] = wanted.split('-');
  return [wanted, base].find((tag) => tags.includes(tag));
}
