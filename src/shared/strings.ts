/**
 * Looks up a string of the interface by its key in `public/_locales`, with substitutions in order.
 * Panel and pages get it as a property, so that they run anywhere, in any language.
 */
export type Translate = (key: string, ...substitutions: readonly string[]) => string;

/** All strings of one language by key, with `$1`, `$2` … for substitutions. */
export type Strings = Readonly<Record<string, string>>;

/** The strings of a language that was chosen; an unknown key is an empty string, as in browsers. */
export function translateWith(strings: Strings): Translate {
  return (key, ...substitutions) =>
    (strings[key] ?? '').replace(
      /\$(\d)/g,
      (_sign, place: string) => substitutions[Number(place) - 1] ?? '',
    );
}
