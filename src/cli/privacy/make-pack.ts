import { type Page, writeHtml, writeMarkdown } from '../deploy/page.ts';
import type { PackFacts } from './pack-facts.ts';
import { writeDpia } from './pages/dpia.ts';
import { writeNotice } from './pages/notice.ts';
import { writeOverview } from './pages/overview.ts';
import { writeWorksCouncil } from './pages/works-council.ts';

/** The pages of a pack by the name of their files. */
const PAGES: Readonly<Record<string, (facts: PackFacts) => Page>> = {
  overview: writeOverview,
  dpia: writeDpia,
  'works-council': writeWorksCouncil,
  notice: writeNotice,
};

/** Every file of a pack by its name; the same facts give the same files. */
export function makePack(facts: PackFacts): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(PAGES).flatMap(([name, write]) => {
      const page = write(facts);
      return [
        [`${name}.html`, writeHtml(page)],
        [`${name}.md`, writeMarkdown(page)],
      ] as const;
    }),
  );
}
