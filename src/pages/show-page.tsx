import { type ComponentChild, render } from 'preact';

import { loadTranslate } from '../messaging/load-translate.ts';
import { TranslateContext } from '../panel/use-translate.ts';
import type { Translate } from '../shared/strings.ts';
import { PageProblem } from './PageProblem.tsx';

/** An extension page: what its tab is called, and where its content comes from. */
export interface Page {
  readonly title: (translate: Translate) => string;
  /** Reads what is stored and makes the content of it. */
  readonly load: (translate: Translate) => Promise<ComponentChild>;
}

/** Draws an extension page in the language of our strings. */
export async function openPage(page: Page): Promise<void> {
  await showPage(await loadTranslate(), page);
}

/**
 * Draws an extension page into its `#page` element with given strings. When what is stored cannot
 * be read, the page says so.
 */
export async function showPage(translate: Translate, { title, load }: Page): Promise<void> {
  const content = await load(translate).catch(() => (
    // Only storage is read here; the cause would not help whoever reads the page.
    <PageProblem>{translate('storageFailed')}</PageProblem>
  ));
  const element = document.getElementById('page');
  if (element === null) throw new Error('The page has no element with the id "page".');
  document.title = title(translate);
  document.documentElement.lang = translate('locale');
  document.documentElement.dir = translate('direction');
  render(
    <TranslateContext.Provider value={translate}>{content}</TranslateContext.Provider>,
    element,
  );
}
