import { type MergedPolicy, mergePolicy } from '../../src/policy/merge-policy.ts';
import { formatPolicyProblem } from '../../src/policy/parse/policy-problem.ts';

/** A small pack that tests build on; the built-in ones change too often for that. */
export const TEST_PACKS = {
  base: `forepost: 1
id: base
version: base-1
title: Base policy
language: en-GB
contacts:
  comms: { name: Your communications team, role: Says what is public }
clauses:
  confidential-business:
    number: '4.2'
    title: Not before we announce it
    statement: Wait for the announcement.
    dos: [Share the announcement]
  personal-data:
    number: '4.10'
    title: Other people's details
    statement: Keep them off social media.
    contact: comms
signals:
  secret-word: { terms: [secret, confidential] }
  launch: { terms: [launch, opening] }
guards:
  - id: published
    match: { all: [{ terms: [published] }] }
    silences: [confidential-business]
    examples: { guarded: [It is published], unguarded: [It is not] }
rules:
  - id: secret-launch
    clause: confidential-business
    severity: high
    match: { all: [secret-word, launch], within: sentence }
    message: This may announce something too early.
    advice: Wait for the announcement.
    examples: { warn: [The secret launch is tomorrow], silent: [The launch went well] }
actions: { medium: hint, brand: { medium: warn } }
`,
  general: 'forepost: 1\nid: general\nversion: general-1\nextends: [base]\n',
  healthcare: 'forepost: 1\nid: healthcare\nversion: healthcare-1\nextends: [general]\n',
  overlay: 'forepost: 1\nid: overlay\nversion: overlay-1\nextends: [base]\n',
  ring: 'forepost: 1\nid: ring\nversion: r\nextends: [rung]\n',
  rung: 'forepost: 1\nid: rung\nversion: r\nextends: [ring]\n',
  broken: 'forepost: 1\nid: broken\nversion: 1\n',
  'on-broken': 'forepost: 1\nid: on-broken\nversion: b\nextends: [broken]\n',
} as const;

/** The text of a policy file that extends the test's base pack. */
export function writePolicy(body: string, extended = 'base'): string {
  return `forepost: 1\nid: meadowbank\nversion: m-1\nextends: [${extended}]\n${body}`;
}

const ENVIRONMENT = {
  packs: TEST_PACKS,
  detectors: ['phone-number', 'person-name'],
  learned: ['confidential-business'],
};

/** Merges policy bodies, lowest first, and fails the test when they are refused. */
export function mergeBodies(...bodies: readonly string[]): MergedPolicy {
  const merged = mergePolicy(nameSources(bodies), ENVIRONMENT);
  if (!merged.ok) throw new Error(merged.problem.map(formatPolicyProblem).join('\n'));
  return merged.value;
}

/** Why policy bodies are refused, as their author reads it. */
export function readRefusal(...bodies: readonly string[]): readonly string[] {
  const merged = mergePolicy(nameSources(bodies), ENVIRONMENT);
  return merged.ok ? [] : merged.problem.map(formatPolicyProblem);
}

/** Gives each body a file name: `layer-1.yaml` is the lowest. */
function nameSources(bodies: readonly string[]): { file: string; text: string }[] {
  return bodies.map((text, index) => ({ file: `layer-${index + 1}.yaml`, text }));
}
