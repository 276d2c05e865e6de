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
      const senders = count === 1 ? '1 clause or period sends' : `${count} clauses or periods send`;
      const message = `${name} has no mail, phone or chat, and ${senders} people there`;
      return [{ path: ['contacts', id], message }];
    });
  },
};

/** How many clauses with rules, and periods, send people to each contact. */
function countSenders(policy: Policy): ReadonlyMap<string, number> {
  const served = new Set(policy.rules.map(({ clause }) => clause));
  const clauses = Object.entries(policy.clauses).filter(([id]) => served.has(id));
  const sent = new Map<string, number>();
  for (const { contact = DEFAULT_CONTACT } of clauses.map(([, clause]) => clause)) {
    sent.set(contact, (sent.get(contact) ?? 0) + 1);
  }
  for (const { contact } of policy.periods) {
    if (contact !== undefined) sent.set(contact, (sent.get(contact) ?? 0) + 1);
  }
  return sent;
}
