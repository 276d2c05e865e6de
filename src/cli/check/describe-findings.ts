import type { CompiledContact, CompiledPolicy } from '../../policy/compiled-policy.ts';
import { resolveClause } from '../../policy/resolve-clause.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Suggestion, SuggestionPlace } from '../../rules/suggest/suggestion.ts';
import { isHolding } from '../../shared/vocabulary.ts';
import { makePrintable } from './make-printable.ts';

/** Where findings' clauses and contacts are looked up. */
type ClauseBook = Pick<CompiledPolicy, 'clauses' | 'contacts'>;

/** Where a wording goes. */
const WHERE: Readonly<Record<SuggestionPlace, string>> = {
  start: 'before the post',
  words: 'in place of the words',
  post: 'in place of the whole post',
  end: 'after the post',
};

/** Writes findings for a person at a terminal, gravest first. */
export function describeFindings(
  text: string,
  findings: readonly Finding[],
  policy: ClauseBook,
): string {
  const blocks = findings.map((finding) => describeFinding(text, finding, policy));
  return [...blocks, describeOutcome(findings)].join('\n\n');
}

/** One finding: what, the words, the clause, what to change and whom to ask. */
function describeFinding(text: string, finding: Finding, policy: ClauseBook): string {
  const resolved = resolveClause(policy, finding.clause);
  const words = finding.ranges.map(
    ({ start, end }) => `"${makePrintable(text.slice(start, end))}"`,
  );
  const lines = [
    `${finding.severity.toUpperCase()}: ${finding.message}`,
    `  Words:   ${words.length > 0 ? words.join(' … ') : 'the whole post'}`,
    ...(resolved ? [`  Clause:  ${resolved.clause.number} ${resolved.clause.title}`] : []),
    ...(resolved?.clause.url ? [`           ${resolved.clause.url}`] : []),
    `  Change:  ${finding.advice}`,
    ...(finding.suggestion ? [`  Wording: ${describeSuggestion(finding.suggestion)}`] : []),
    ...(resolved?.contact ? [`  Ask:     ${describeContact(resolved.contact)}`] : []),
    `  Action:  ${finding.action} (rule ${finding.rule})`,
  ];
  return lines.join('\n');
}

/** A safer wording, and where it goes. */
function describeSuggestion({ place, text }: Suggestion): string {
  return `"${text}" ${WHERE[place]}`;
}

/** Whom to ask and how, as far as the policy says. */
function describeContact(contact: CompiledContact): string {
  const { name, role, mail, phone, chat, hours } = contact;
  return [name, role, mail, phone, chat, hours].filter(Boolean).join(', ');
}

/** What would happen at the press of Post. */
function describeOutcome(findings: readonly Finding[]): string {
  const held = findings.filter(({ action }) => isHolding(action)).length;
  if (findings.length === 0) return 'Nothing found; the post would go through.';
  if (held === 0) return 'Hints only; the post would go through.';
  return held === 1
    ? 'One finding would hold the post until the person decides.'
    : `${held} findings would hold the post until the person decides.`;
}
