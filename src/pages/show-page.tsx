import { type ComponentChild, render } from 'preact';

import { loadTranslate } from '../messaging/load-translate.ts';
import { TranslateContext } from '../panel/use-translate.ts';
import { browser, type Storage } from '../shared/browser.ts';
import type { Translate } from '../shared/strings.ts';
import { PageProblem } from './PageProblem.tsx';

/** An extension page: what its tab is called, and where its content comes from. */
export interface Page {
  readonly title: (translate: Translate) => string;
  /** Reads what is stored and makes the content of it. */
  readonly load: (translate: Translate) => Promise<ComponentChild>;
  /** Whether the page shows what is stored under this key, and is drawn anew when it changes. */
  readonly shows: (key: string) => boolean;
}

/** What opening a page needs of the browser. */
export interface PageEdge {
  readonly onChanged: Pick<Storage.Static['onChanged'], 'addListener'>;
  loadTranslate(): Promise<Translate>;
}

/**
 * Draws an extension page in the language of our strings, and again with every change of what it
 * shows: a page that opens with the installation is there before the policy is. What was typed
 * into it stays.
 */
export function openPage(
  page: Page,
  { onChanged, loadTranslate: load }: PageEdge = {
    onChanged: browser.storage.onChanged,
    loadTranslate,
  },
): void {
  let drawn = Promise.resolve();
  // One after the other, so that what was read first is never drawn last.
  const draw = () => {
    drawn = drawn.then(async () => showPage(await load(), page));
  };
  onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(page.shows)) draw();
  });
  draw();
}

/**
 * Draws an extension page into its `#page` element with given strings. When what is stored cannot
 * be read, the page says so.
 */
export async function showPage(
  translate: Translate,
  { title, load }: Omit<Page, 'shows'>,
): Promise<void> {
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
