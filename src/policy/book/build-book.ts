import type { CompiledRules } from '../../rules/compiled-rules.ts';
import { asClauseId, asContactId, type ContactId } from '../../shared/ids.ts';
import type { Account } from '../../shared/vocabulary.ts';
import type {
  CompiledClause,
  CompiledContact,
  CompiledCrisis,
  CompiledPolicy,
  CompiledReply,
  CompiledTrainingCard,
} from '../compiled-policy.ts';
import type { CitableClause, NamedContact, Policy } from '../policy.ts';
import type { Period, TrainingCard } from '../schema.ts';

/** What findings are explained from: everything of a compiled policy but what rules run on. */
export type PolicyBook = Omit<CompiledPolicy, keyof CompiledRules>;

/** Asked about every clause that names nobody else. */
export const DEFAULT_CONTACT = 'comms';

/** Writes the book of a policy: clauses in order, whom to ask, replies to copy, lessons, who speaks where. */
export function buildBook(policy: Policy): PolicyBook {
  const organisationName = policy.organisation.names[0];
  const fallback = Object.hasOwn(policy.contacts, DEFAULT_CONTACT)
    ? asContactId(DEFAULT_CONTACT)
    : undefined;
  return {
    id: policy.id,
    version: policy.version,
    title: policy.title,
    language: policy.language,
    ...(policy.url === undefined ? {} : { url: policy.url }),
    ...(organisationName === undefined ? {} : { organisationName }),
    clauses: Object.entries(policy.clauses)
      .map(([id, clause]) => buildClause(id, clause, fallback))
      .sort(compareClauses),
    contacts: Object.entries(policy.contacts).map(([id, contact]) => buildContact(id, contact)),
    replies: policy.replies.map(({ id, title, text, surfaces }): CompiledReply => {
      return { id, title, text, surfaces };
    }),
    crises: policy.periods.filter(({ kind }) => kind === 'crisis').map(buildCrisis),
    training: policy.training.map(buildTrainingCard),
    ...(policy.rollout === undefined ? {} : { rollout: policy.rollout }),
    accounts: { handles: buildHandles(policy), default: policy.accounts.default },
    sites: {
      off: policy.sites.off.map((site) => site.toLowerCase()),
      add: policy.sites.add.map(({ host, adapter }) => ({ host: host.toLowerCase(), adapter })),
      ...(policy.sites.repair === undefined ? {} : { repair: policy.sites.repair }),
    },
  };
}

/** A clause with all that a panel or the reader shows. */
function buildClause(
  id: string,
  clause: CitableClause,
  fallback: ContactId | undefined,
): CompiledClause {
  const contact = clause.contact === undefined ? fallback : asContactId(clause.contact);
  return {
    id: asClauseId(id),
    number: clause.number,
    title: clause.title,
    statement: clause.statement,
    ...(clause.why === undefined ? {} : { why: clause.why }),
    dos: clause.dos ?? [],
    donts: clause.donts ?? [],
    ...(clause.url === undefined ? {} : { url: clause.url }),
    ...(contact === undefined ? {} : { contact }),
  };
}

/** A crisis without the fields that nobody filled in; the schema has checked its moments. */
function buildCrisis({
  id,
  from,
  until,
  topic,
  holdingLine,
  updates,
  contact,
}: Period): CompiledCrisis {
  return {
    id,
    from: Date.parse(from),
    until: Date.parse(until),
    ...(topic === undefined ? {} : { topic }),
    ...(holdingLine === undefined ? {} : { holdingLine }),
    ...(updates === undefined ? {} : { updates }),
    ...(contact === undefined ? {} : { contact: asContactId(contact) }),
  };
}

/** A training card with every answer marked as right or not. */
function buildTrainingCard({ clause, answers, ...card }: TrainingCard): CompiledTrainingCard {
  return {
    ...card,
    clause: asClauseId(clause),
    answers: answers.map(({ text, right = false }) => ({ text, isRight: right })),
  };
}

/** Numbers as a reader counts them, `4.9` before `4.10`; the id decides between equals. */
function compareClauses(left: CompiledClause, right: CompiledClause): number {
  const byNumber = left.number.localeCompare(right.number, 'en', { numeric: true });
  return byNumber === 0 ? left.id.localeCompare(right.id, 'en') : byNumber;
}

/** A contact without the fields that nobody filled in. */
function buildContact(id: string, contact: NamedContact): CompiledContact {
  const { name, role, mail, phone, chat, hours, outOfHours } = contact;
  return {
    id: asContactId(id),
    name,
    ...(role === undefined ? {} : { role }),
    ...(mail === undefined ? {} : { mail }),
    ...(phone === undefined ? {} : { phone }),
    ...(chat === undefined ? {} : { chat }),
    ...(hours === undefined ? {} : { hours }),
    ...(outOfHours === undefined ? {} : { outOfHours: asContactId(outOfHours) }),
  };
}

/** Sites give handles in any case, and with or without the `@`; here both are looked up as they are. */
function buildHandles(policy: Policy): Readonly<Record<string, Account>> {
  const listed = (['brand', 'professional', 'creator'] as const).flatMap((account) =>
    policy.accounts[account].flatMap((handle) => {
      const bare = handle.trim().replace(/^@/, '').toLowerCase();
      return [[bare, account] as const, [`@${bare}`, account] as const];
    }),
  );
  return Object.fromEntries(listed);
}
