import { DEFAULT_CONTACT } from '../../book/build-book.ts';
import type { Policy } from '../../policy.ts';
import type { LintCheck } from '../lint-check.ts';

/** The panel offers to ask somebody who cannot be asked. */
export const unreachableContact: LintCheck = {
  id: 'unreachable-contact',
  finds: 'A contact that people are sent to, without mail, phone or chat.',
  hint: 'Give it a mail address, a phone number or a chat link under "contacts".',
  about: 'policy',
  inspect: ({ policy }) => {
    const sent = countSenders(policy);
    return Object.entries(policy.contacts).flatMap(([id, { name, mail, phone, chat }]) => {
      const count = sent.get(id) ?? 0;
      if (count === 0 || mail || phone || chat) return [];
      const senders =
        count === 1
          ? '1 clause, period or contact sends'
          : `${count} clauses, periods or contacts send`;
      const message = `${name} has no mail, phone or chat, and ${senders} people there`;
      return [{ path: ['contacts', id], message }];
    });
  },
};

/** How many clauses with rules, periods, and contacts that are out of hours send people to each. */
function countSenders(policy: Policy): ReadonlyMap<string, number> {
  const served = new Set(policy.rules.map(({ clause }) => clause));
  const clauses = Object.entries(policy.clauses).filter(([id]) => served.has(id));
  const named = [
    ...clauses.map(([, { contact = DEFAULT_CONTACT }]) => contact),
    ...policy.periods.flatMap(({ contact }) => contact ?? []),
  ];
  // The panel offers a stand-in beside a contact that it offers, and no further one beside that.
  const standIns = [...new Set(named)].flatMap((id) => policy.contacts[id]?.outOfHours ?? []);
  const sent = new Map<string, number>();
  for (const id of [...named, ...standIns]) sent.set(id, (sent.get(id) ?? 0) + 1);
  return sent;
}
