import type { Confidence, Engine } from '../../src/adapters/adapter.ts';
import { EVIDENCE } from '../../src/adapters/evidence.ts';
import { ADAPTERS } from '../../src/adapters/index.ts';
import type { Surface } from '../../src/shared/vocabulary.ts';
import { SITE_PAGES } from './pages.ts';

/** One compose box of one site, with what is known of it and what tries it. */
export interface SiteRow {
  readonly adapter: string;
  readonly site: string;
  readonly box: string;
  readonly surface: Surface;
  readonly engine: Engine;
  /** When its selectors were last seen working, or written where nobody saw them. */
  readonly seen: string;
  readonly confidence: Confidence;
  readonly source: string;
  /** How many pages of the tests show it. */
  readonly pages: number;
}

/** Every box of every site, in the order in which adapters are listed. */
export function listSites(): SiteRow[] {
  return ADAPTERS.flatMap(({ id, name, boxes }) =>
    boxes.map((box) => {
      const evidence = EVIDENCE[id]?.[box.name];
      if (evidence === undefined) throw new Error(`${id} has no evidence for ${box.name}.`);
      return {
        adapter: id,
        site: name,
        box: box.name,
        surface: box.surface,
        engine: box.engine,
        ...evidence,
        pages: SITE_PAGES.filter((page) => page.adapter === id && page.box === box.name).length,
      };
    }),
  );
}

/** The table as text, in columns. */
export function writeText(rows: readonly SiteRow[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The table as Markdown, for the README. */
export function writeMarkdown(rows: readonly SiteRow[]): string {
  const lines = [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const HEAD = ['site', 'box', 'surface', 'engine', 'evidence', 'confidence', 'pages'];

function cellsOf(row: SiteRow): string[] {
  const { site, box, surface, engine, seen, confidence, pages } = row;
  return [site, box, surface, engine, seen, confidence, String(pages)];
}
