import type {
  PanelContact,
  PanelCrisis,
  PanelFinding,
  PanelModel,
} from '../../panel/panel-model.ts';
import type { CompiledContact, CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { Finding } from '../../rules/finding.ts';
import { MARKED, type Replacement } from '../../rules/suggest/suggestion.ts';
import type { ContactId } from '../../shared/ids.ts';
import { judgeHours } from '../../shared/opening-hours.ts';
import type { Account, Surface } from '../../shared/vocabulary.ts';
import { buildExcerpt } from './build-excerpt.ts';

/** Turns findings into what the panel shows; pure. Findings of unknown clauses are left out. */
export function buildPanelModel(input: {
  readonly policy: CompiledPolicy;
  readonly findings: readonly Finding[];
  readonly draft: string;
  readonly siteName: string;
  readonly surface: Surface;
  readonly account: Account;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether a change can be written into the draft's editor. */
  readonly canWrite: (change: Replacement) => boolean;
}): PanelModel {
  const { policy, findings, draft, siteName, surface, account, now, canWrite } = input;
  return {
    policyTitle: policy.title,
    policyVersion: policy.version,
    siteName,
    findings: findings.flatMap((finding) =>
      explain(policy, finding, { draft, now }).map((shown) => ({
        ...shown,
        ...word(finding, canWrite),
      })),
    ),
    replies: policy.replies.filter((reply) => reply.surfaces.includes(surface)),
    crises: listCrises(policy, now),
    account,
    draft,
  };
}

/** The crises that are going on, the one that ends first in front. */
function listCrises({ crises, contacts }: CompiledPolicy, now: number): readonly PanelCrisis[] {
  return crises
    .filter(({ from, until }) => from <= now && now < until)
    .sort((one, other) => one.until - other.until)
    .map(({ id: _id, from: _from, contact, ...shown }) => {
      const speaker = contacts.find(({ id }) => id === contact)?.name;
      return speaker === undefined ? shown : { ...shown, speaker };
    });
}

/** One finding with its clause and contact. */
function explain(
  policy: CompiledPolicy,
  finding: Finding,
  { draft, now }: { readonly draft: string; readonly now: number },
): PanelFinding[] {
  const clause = policy.clauses.find(({ id }) => id === finding.clause);
  if (clause === undefined) return [];
  return [
    {
      rule: finding.rule,
      severity: finding.severity,
      action: finding.action,
      message: finding.message,
      advice: finding.advice,
      excerpt: buildExcerpt(draft, finding.ranges),
      ...(clause.why === undefined ? {} : { why: clause.why }),
      clause: {
        id: clause.id,
        number: clause.number,
        title: clause.title,
        statement: clause.statement,
      },
      ...findContacts(policy, clause.contact, now),
    },
  ];
}

/** A finding's safer wording; one that is made of the marked words is shown as it will read. */
function word(
  { suggestion }: Finding,
  canWrite: (change: Replacement) => boolean,
): Pick<PanelFinding, 'wording'> {
  if (suggestion === undefined) return {};
  const { place, change } = suggestion;
  const text = suggestion.text.includes(MARKED) ? change.text : suggestion.text;
  return { wording: { place, text, isUsable: canWrite(change) } };
}

/** Whom to ask, and who stands in for them unless they are known to answer now. */
function findContacts(
  { contacts }: CompiledPolicy,
  wanted: ContactId | undefined,
  now: number,
): Pick<PanelFinding, 'contact' | 'standIn'> {
  const found = contacts.find(({ id }) => id === wanted);
  if (found === undefined) return {};
  const contact = toPanelContact(found, now);
  const other = contacts.find(({ id }) => id === found.outOfHours && id !== found.id);
  if (other === undefined || contact.availability?.kind === 'open') return { contact };
  return { contact, standIn: toPanelContact(other, now) };
}

/** A contact as it stands now, without the parts that only the policy needs. */
function toPanelContact(contact: CompiledContact, now: number): PanelContact {
  const { id: _id, outOfHours: _outOfHours, hours, ...shown } = contact;
  if (hours === undefined) return shown;
  if (typeof hours === 'string') return { ...shown, hours };
  const availability = judgeHours(hours, now);
  return availability === undefined ? shown : { ...shown, availability };
}
