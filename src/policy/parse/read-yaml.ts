import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';

import { fail, type Result, succeed } from '../../shared/result.ts';
import { findStructuralFault, MAX_DEPTH } from './find-structural-fault.ts';
import { createLocator, type Locator } from './locate.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** A YAML text as plain values, and where each of them stands. */
export interface YamlText {
  readonly value: unknown;
  readonly locate: Locator;
}

/** Characters; the built-in packs together are a tenth of it. */
const MAX_LENGTH = 5_000_000;
/** How often anchors may be repeated, so that a few lines cannot grow into gigabytes. */
const MAX_ALIAS_COUNT = 100;

/** Reads YAML 1.2 (and so JSON), or says in plain words why it cannot be read. */
export function readYaml(text: string, file: string): Result<YamlText, readonly PolicyProblem[]> {
  const lines = new LineCounter();
  const describe = (message: string, offset: number): PolicyProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), path: [], message };
  };
  if (text.length > MAX_LENGTH) {
    return fail([describe(`is longer than ${MAX_LENGTH} characters`, 0)]);
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = selectFaults([...document.errors, ...document.warnings]);
  if (faults.length > 0) {
    return fail(faults.map((fault) => describe(explainFault(fault, text), fault.pos[0])));
  }
  const structural = findStructuralFault(document);
  if (structural) return fail([describe(structural.message, structural.offset)]);
  return expand(document, lines, describe);
}

/** Turns the document into plain values, with a limit on what anchors may grow into. */
function expand(
  document: Document.Parsed,
  lines: LineCounter,
  describe: (message: string, offset: number) => PolicyProblem,
): Result<YamlText, readonly PolicyProblem[]> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIAS_COUNT });
    return succeed({ value, locate: createLocator(document, lines) });
  } catch (error) {
    // The library throws this, and only this, when aliases multiply beyond the limit.
    if (!(error instanceof ReferenceError)) throw error;
    return fail([describe('repeats its anchors too often; write the values out', 0)]);
  }
}

/** A syntax fault brings others after it, so only the first counts; repeated fields count each. */
function selectFaults(faults: readonly YAMLError[]): readonly YAMLError[] {
  const inOrder = [...faults].sort((left, right) => left.pos[0] - right.pos[0]);
  const first = inOrder.find((fault) => fault.code !== 'DUPLICATE_KEY');
  return inOrder.filter((fault) => fault.code === 'DUPLICATE_KEY' || fault === first);
}

/** Says what is wrong with the YAML, for someone who does not know the library's words. */
function explainFault(fault: YAMLError, text: string): string {
  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return 'is indented with a tab; use spaces';
    case 'DUPLICATE_KEY':
      return `has the field "${readFieldName(text, fault.pos[0])}" twice; keep one of them`;
    case 'MULTIPLE_DOCS':
      return 'holds more than one document; a policy is one document without "---" inside';
    case 'BAD_SCALAR_START':
      return 'starts a value with a character that YAML keeps for itself; put the value in quotes';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'has a second ": " in one line; put the text in quotes';
    case 'TAG_RESOLVE_FAILED':
      return 'uses a YAML tag (a word with "!" in front), which a policy does not know';
    case 'RESOURCE_EXHAUSTION':
      return `is nested deeper than ${MAX_DEPTH} levels`;
    default:
      return `is not valid YAML: ${lowerFirst(fault.message.split('\n')[0] ?? fault.code)}`;
  }
}

/** The field name that stands at an offset. */
function readFieldName(text: string, offset: number): string {
  // Must match up to the colon in `name: x`; must not run on into the next line.
  return (/^[^:\r\n]*/.exec(text.slice(offset, offset + 80))?.[0] ?? '').trim();
}

/** `Missing closing "quote` reads better in a sentence as `missing closing "quote`. */
function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
