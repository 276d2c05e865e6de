import { type ComponentChild, render } from 'preact';

import { TranslateContext } from '../panel/use-translate.ts';
import type { Translate } from '../shared/strings.ts';
import { PageProblem } from './PageProblem.tsx';

/** An extension page: what its tab is called, and where its content comes from. */
export interface Page {
  readonly title: string;
  /** Reads what is stored and makes the content of it. */
  readonly load: () => Promise<ComponentChild>;
}

/**
 * Draws an extension page into its `#page` element, in the language of our strings. When what is
 * stored cannot be read, the page says so.
 */
export async function showPage(translate: Translate, { title, load }: Page): Promise<void> {
  const content = await load().catch(() => (
    // Only storage is read here; the cause would not help whoever reads the page.
    <PageProblem>{translate('storageFailed')}</PageProblem>
  ));
  const element = document.getElementById('page');
  if (element === null) throw new Error('The page has no element with the id "page".');
  document.title = title;
  document.documentElement.lang = translate('locale');
  document.documentElement.dir = translate('direction');
  render(
    <TranslateContext.Provider value={translate}>{content}</TranslateContext.Provider>,
    element,
  );
}
