import type {
  PanelContact,
  PanelCrisis,
  PanelFinding,
  PanelModel,
} from '../../panel/panel-model.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { Finding } from '../../rules/finding.ts';
import { MARKED, type Replacement } from '../../rules/suggest/suggestion.ts';
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
      explain(policy, finding, draft).map((shown) => ({ ...shown, ...word(finding, canWrite) })),
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
function explain(policy: CompiledPolicy, finding: Finding, draft: string): PanelFinding[] {
  const clause = policy.clauses.find(({ id }) => id === finding.clause);
  if (clause === undefined) return [];
  const contact = policy.contacts.find(({ id }) => id === clause.contact);
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
      ...(contact === undefined ? {} : { contact: toPanelContact(contact) }),
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

/** A contact without the parts that only the policy needs. */
function toPanelContact(contact: CompiledPolicy['contacts'][number]): PanelContact {
  const { id: _id, outOfHours: _outOfHours, ...shown } = contact;
  return shown;
}
