import type { Translate } from '../../src/shared/strings.ts';

const served = await fetch('/_locales/en/messages.json');
const entries: Readonly<Record<string, { readonly message: string }>> = await served.json();

/** English strings, as the browser looks them up: an unknown key is an empty string. */
export const english: Translate = (key, ...substitutions) =>
  (entries[key]?.message ?? '').replace(
    /\$(\d)/gu,
    (_sign, place) => substitutions[Number(place) - 1] ?? '',
  );
