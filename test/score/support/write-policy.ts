/**
 * A policy that leans on no pack. "zoom" breaches personal-data, "boom" copyright, and "doom"
 * crisis-holding while its crisis lasts.
 */
export function writePolicy(id = 'meadowbank'): string {
  return `forepost: 1
id: ${id}
version: "1"
clauses:
  personal-data: { number: '1', title: T, statement: S. }
  copyright: { number: '2', title: T, statement: S. }
  crisis-holding: { number: '3', title: T, statement: S. }
rules:
${writeRule('zoom', 'personal-data')}
${writeRule('boom', 'copyright')}
${writeRule('doom', 'crisis-holding', 'when: { period: [crisis] }')}
periods:
  - { id: crane, kind: crisis, from: '2026-05-01T00:00:00Z', until: '2026-05-31T00:00:00Z', topic: a crane, terms: [crane], holdingLine: We know., updates: 'https://meadowbank.example/crane' }
`;
}

/** A rule that warns of one word. */
export function writeRule(word: string, clause: string, when = ''): string {
  return `  - id: ${word}-rule
    clause: ${clause}
    severity: high
    ${when}
    match: { any: [{ terms: [${word}] }] }
    message: This may tell.
    advice: Wait.
    examples: { warn: [A ${word} here.], silent: [Nothing here.] }`;
}
