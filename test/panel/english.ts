import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../../src/shared/strings.ts';

const entries: Readonly<Record<string, { readonly message: string }>> = messages;

/** English strings, as the browser looks them up: an unknown key is an empty string. */
export const english: Translate = (key, ...substitutions) =>
  (entries[key]?.message ?? '').replace(
    /\$(\d)/gu,
    (_sign, place) => substitutions[Number(place) - 1] ?? '',
  );
