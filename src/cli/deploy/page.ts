import { escapeXml } from './kit/xml.ts';

/** A part of a page that is written twice, as Markdown and as HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list' | 'steps' | 'checklist'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  /** What a reader has to write; each item says what. */
  | { readonly kind: 'fill-in'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Page {
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** A value as code; a backquote inside it would end it. */
export function code(value: string): string {
  return `\`${plain(value)}\``;
}

/** A value among words; a backquote inside it would begin code. */
export function plain(value: string): string {
  return value.replaceAll('`', "'");
}

/** Stands before everything that the organisation has to write itself. */
const FILL_IN = 'To fill in';

/** The page as Markdown. Text between backquotes is code; nothing else in a text has a meaning. */
export function writeMarkdown({ title, blocks }: Page): string {
  return `${[`# ${escapeMarkdown(title)}`, ...blocks.map(writeMarkdownBlock)].join('\n\n')}\n`;
}

function writeMarkdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'text':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'steps':
      return block.items.map((item, at) => `${at + 1}. ${escapeMarkdown(item)}`).join('\n');
    case 'checklist':
      return block.items.map((item) => `- [ ] ${escapeMarkdown(item)}`).join('\n');
    case 'code':
      return `\`\`\`\n${block.text}\n\`\`\``;
    case 'fill-in':
      return block.items.map((item) => `> **${FILL_IN}:** ${escapeMarkdown(item)} …`).join('\n>\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row) => `| ${row.map(escapeMarkdown).join(' | ')} |`)
        .join('\n');
  }
}

/** Outside of code, marks of Markdown and HTML are taken as what they look like. */
function escapeMarkdown(text: string): string {
  return splitCode(text)
    .map(({ part, isCode }) => (isCode ? `\`${part}\`` : part.replaceAll(/[\\*_[\]<>#]/g, '\\$&')))
    .join('')
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
}

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1d2430; background: #fff; }
  h1, h2, h3 { line-height: 1.2; } h2 { margin-top: 2.2rem; border-top: 1px solid #d5dae2; padding-top: 1.2rem; }
  table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #d5dae2; padding: .4rem .6rem; text-align: left; vertical-align: top; }
  code, pre { font: 14px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; } pre { background: #f2f4f8; padding: .8rem; white-space: pre-wrap; }
  td code { font-size: 12.5px; } td:first-child code { white-space: nowrap; }
  .checklist { list-style: none; padding: 0; } .checklist li::before { content: "☐ "; }
  .fill-in { border: 2px dashed #9a6200; background: #fff6e5; padding: .6rem .8rem 2.2rem; }
  @media screen and (prefers-color-scheme: dark) {
    body { color: #e6e9ef; background: #14181f; } pre { background: #1f2530; } th, td, h2 { border-color: #3a4352; }
    .fill-in { border-color: #d69a3a; background: #2b2417; }
  }
  @media print {
    @page { margin: 14mm; }
    body { font-size: 10.5pt; line-height: 1.4; max-width: none; margin: 0; padding: 0; }
    code, td code { font-size: 8.5pt; } h1 { font-size: 16pt; margin: 0 0 .6rem; }
    h2 { font-size: 12pt; margin: .7rem 0 .4rem; padding-top: .5rem; break-after: avoid; } p, ul, ol { margin: .4rem 0; }
    .fill-in { padding-bottom: 1.4rem; }
    li, tr, .fill-in { break-inside: avoid; }
  }`;

/** The page as one HTML file that loads nothing. */
export function writeHtml({ title, language, blocks }: Page): string {
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
${blocks.map(writeHtmlBlock).join('\n')}
</main>
</body>
</html>
`;
}

function writeHtmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeXml(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escapeInline(block.text)}</p>`;
    case 'list':
      return `<ul>${writeItems(block.items)}</ul>`;
    case 'steps':
      return `<ol>${writeItems(block.items)}</ol>`;
    case 'checklist':
      return `<ul class="checklist">${writeItems(block.items)}</ul>`;
    case 'code':
      return `<pre>${escapeXml(block.text)}</pre>`;
    case 'fill-in':
      return block.items
        .map((item) => `<p class="fill-in"><strong>${FILL_IN}:</strong> ${escapeInline(item)}</p>`)
        .join('\n');
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escapeInline(cell)}</th>`).join('');
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${escapeInline(cell)}</td>`).join('')}</tr>`,
      );
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

function writeItems(items: readonly string[]): string {
  return items.map((item) => `<li>${escapeInline(item)}</li>`).join('');
}

function escapeInline(text: string): string {
  return splitCode(text)
    .map(({ part, isCode }) => (isCode ? `<code>${escapeXml(part)}</code>` : escapeXml(part)))
    .join('');
}

/** A text cut at its backquotes: every second part is code. */
function splitCode(text: string): readonly { readonly part: string; readonly isCode: boolean }[] {
  return text.split('`').map((part, at) => ({ part, isCode: at % 2 === 1 }));
}
