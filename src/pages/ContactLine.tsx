import { safeChatLink, writePhoneLink } from '../panel/contact-links.ts';
import { useTranslate } from '../panel/use-translate.ts';
import type { CompiledContact } from '../policy/compiled-policy.ts';

import { describeHours } from './describe-hours.ts';

interface ContactLineProps {
  readonly contact: CompiledContact;
}

/** A contact with every way to reach them, on one line where there is room. */
export function ContactLine({ contact }: ContactLineProps) {
  const translate = useTranslate();
  const { mail, phone, chat, hours } = contact;
  const when = typeof hours === 'object' ? describeHours(hours, translate('locale')) : hours;
  const chatLink = chat === undefined ? undefined : safeChatLink(chat);
  const phoneLink = phone === undefined ? undefined : writePhoneLink(phone);
  return (
    <span class="contact-line">
      <b dir="auto">{contact.name}</b>
      {contact.role === undefined ? null : <span dir="auto">{contact.role}</span>}
      {mail === undefined ? null : (
        <a dir="ltr" href={`mailto:${encodeURIComponent(mail).replaceAll('%40', '@')}`}>
          {mail}
        </a>
      )}
      {phoneLink === undefined ? null : (
        <a dir="ltr" href={phoneLink}>
          {phone}
        </a>
      )}
      {chatLink === undefined ? null : (
        <a href={chatLink} target="_blank" rel="noopener noreferrer">
          {translate('askByChat')}
        </a>
      )}
      {when === undefined ? null : <span>{translate('contactHours', when)}</span>}
    </span>
  );
}
