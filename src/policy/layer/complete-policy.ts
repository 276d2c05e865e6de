import type { z } from 'zod';

import { fail, type Result, succeed } from '../../shared/result.ts';
import { explainIssue } from '../parse/explain-issue.ts';
import { suggestName } from '../parse/nearest-name.ts';
import type { CitableClause, NamedContact, Policy } from '../policy.ts';
import {
  guardSchema,
  periodSchema,
  type Rule,
  replySchema,
  ruleSchema,
  type TrainingCard,
  trainingSchema,
} from '../schema.ts';
import type { MergedProblem } from './find-origin.ts';
import type { MergedLayers } from './merge-layers.ts';
import { isSwitchedOff } from './merge-rules.ts';

/** Checks that merged layers have everything that is needed, now that all of it is together. */
export function completePolicy(merged: MergedLayers): Result<Policy, readonly MergedProblem[]> {
  const problems: MergedProblem[] = [];
  const { header, organisation, signals, actions, rollout, accounts, sites } = merged;
  const policy: Policy = {
    id: header.id,
    version: header.version,
    title: header.title ?? header.id,
    language: header.language ?? 'en',
    ...(header.jurisdiction === undefined ? {} : { jurisdiction: header.jurisdiction }),
    ...(header.url === undefined ? {} : { url: header.url }),
    learned: header.learned ?? true,
    packs: merged.packs,
    organisation,
    contacts: completeContacts(merged.contacts, problems),
    clauses: completeClauses(merged.clauses, problems),
    signals,
    guards: completeEntries('guards', merged.guards, guardSchema, problems),
    rules: completeRules(merged, problems),
    periods: completeEntries('periods', merged.periods, periodSchema, problems),
    replies: completeEntries('replies', merged.replies, replySchema, problems),
    training: completeTraining(merged, problems),
    actions,
    ...(rollout === undefined ? {} : { rollout }),
    accounts,
    sites,
  };
  return problems.length > 0 ? fail(problems) : succeed(policy);
}

/** Contacts that have a name. */
function completeContacts(
  contacts: MergedLayers['contacts'],
  problems: MergedProblem[],
): Record<string, NamedContact> {
  const entries = Object.entries(contacts).flatMap(([id, contact]) => {
    if (contact.name !== undefined) return [[id, { ...contact, name: contact.name }] as const];
    const known = Object.keys(contacts).filter((name) => contacts[name]?.name !== undefined);
    problems.push({
      path: ['contacts', id],
      message: `expected a name, but it is missing${suggestName(id, known)}`,
    });
    return [];
  });
  return Object.fromEntries(entries);
}

/** Clauses in force that can be cited. */
function completeClauses(
  clauses: MergedLayers['clauses'],
  problems: MergedProblem[],
): Record<string, CitableClause> {
  const entries = Object.entries(clauses).flatMap(([id, clause]) => {
    const { number, title, statement } = clause;
    if (clause.retired) return [];
    if (number !== undefined && title !== undefined && statement !== undefined) {
      return [[id, { ...clause, number, title, statement }] as const];
    }
    const missing = Object.entries({ number, title, statement }).flatMap(([name, value]) =>
      value === undefined ? [name] : [],
    );
    const known = Object.keys(clauses).filter((name) => clauses[name]?.statement !== undefined);
    const message = `expected ${missing.join(', ')}, but it is missing`;
    problems.push({ path: ['clauses', id], message: message + suggestName(id, known) });
    return [];
  });
  return Object.fromEntries(entries);
}

/** Complete rules that are not switched off, of clauses that are in force. */
function completeRules(merged: MergedLayers, problems: MergedProblem[]): readonly Rule[] {
  const active = merged.rules.filter(
    (rule) => !isSwitchedOff(rule.severity) && !merged.clauses[rule.clause ?? '']?.retired,
  );
  return completeEntries('rules', active, ruleSchema, problems);
}

/** Complete training cards of clauses that are in force. */
function completeTraining(
  merged: MergedLayers,
  problems: MergedProblem[],
): readonly TrainingCard[] {
  const active = merged.training.filter((card) => !merged.clauses[card.clause ?? '']?.retired);
  return completeEntries('training', active, trainingSchema, problems);
}

type ListName = 'guards' | 'rules' | 'periods' | 'replies' | 'training';

/** Entries of a list that have every field; what is missing may be a misspelt id. */
function completeEntries<Form extends z.ZodType>(
  list: ListName,
  entries: readonly { readonly id: string }[],
  form: Form,
  problems: MergedProblem[],
): z.infer<Form>[] {
  return entries.flatMap((value) => {
    const checked = form.safeParse(value);
    if (checked.success) return [checked.data];
    const others = entries.filter((other) => other !== value && form.safeParse(other).success);
    const suggestion = suggestName(
      value.id,
      others.map(({ id }) => id),
    );
    for (const issue of checked.error.issues) {
      for (const { path, message } of explainIssue(issue, { form, value })) {
        problems.push({ path: [list, value.id, ...path], message: message + suggestion });
      }
    }
    return [];
  });
}
