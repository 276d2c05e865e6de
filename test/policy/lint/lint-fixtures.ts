import { type LintProblem, lintPolicy } from '../../../src/policy/lint/lint-policy.ts';

/** A policy that a check must speak of, what it must say, and one that it must leave alone. */
export interface LintCase {
  readonly bad: string;
  readonly says: string;
  readonly good: string;
}

/** The moment that tests lint at. */
export const NOW = Date.parse('2026-11-22T09:00:00Z');

/** Sections of a policy that lint finds no fault with; a test replaces the ones that it is about. */
const SOUND = {
  language: 'en-GB',
  organisation: '{ names: [Meadowbank] }',
  contacts: '{ comms: { name: Comms, mail: comms@meadowbank.example } }',
  clauses: "{ early: { number: '1', title: Not yet, statement: Wait for us. } }",
  signals: '{ code-name: { terms: [larch wing] }, soon: { terms: [opens] } }',
  rules:
    '[{ id: wing, clause: early, severity: high, match: { all: [code-name, soon] }, \
message: This may be early., advice: Wait., examples: { warn: [The larch wing opens], silent: [x] } }]',
};

/** A policy file with some sections of its own. */
export function writeSound(sections: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries({ ...SOUND, ...sections }).map(([name, text]) =>
    text.startsWith('\n') ? `${name}:${text}` : `${name}: ${text}`,
  );
  return `forepost: 1\nid: meadowbank\nversion: m-1\n${all.join('\n')}\n`;
}

/** Lints one text as the file `m.yaml`. */
export function lintText(text: string): readonly LintProblem[] {
  return lintPolicy([{ file: 'm.yaml', text }], NOW);
}

/** What one check says of a text. */
export function listMessages(text: string, check: string): readonly string[] {
  return lintText(text)
    .filter((problem) => problem.check === check)
    .map(({ message }) => message);
}
