import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Translate } from '../shared/strings.ts';

/** Carries the strings to every component; without a provider the keys themselves are shown. */
export const TranslateContext = createContext<Translate>((key) => key);

/** Gives a component the function that looks up its strings. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
