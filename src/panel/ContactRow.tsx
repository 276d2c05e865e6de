import { useState } from 'preact/hooks';

import { AskSection } from './AskSection.tsx';
import { availabilityWords } from './availability-words.ts';
import { initialsOf } from './initials.ts';
import type { PanelContact, PanelFinding } from './panel-model.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface ContactRowProps {
  /** Unique in the panel. */
  readonly id: string;
  /** What stands above the name: why it is this one. */
  readonly lead: string;
  readonly contact: PanelContact;
  readonly finding: PanelFinding;
  readonly siteName: string;
  readonly draft: string;
}

/** Who can be asked; the button opens a prepared question. */
export function ContactRow({ id, lead, contact, finding, siteName, draft }: ContactRowProps) {
  const translate = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div class="contact">
      <div class="contact-row">
        <span class="initials" aria-hidden="true">
          {initialsOf(contact.name)}
        </span>
        <ContactWords lead={lead} contact={contact} />
        <button
          type="button"
          class="ask-button"
          aria-expanded={isAsking}
          aria-controls={isAsking ? id : undefined}
          onClick={whenTrusted(() => setIsAsking(!isAsking))}
        >
          {translate('askContact', contact.name)}
        </button>
      </div>
      {isAsking ? (
        <AskSection id={id} contact={contact} finding={finding} siteName={siteName} draft={draft} />
      ) : null}
    </div>
  );
}

/** Name, role and hours, as far as they are known. */
function ContactWords({ lead, contact }: Pick<ContactRowProps, 'lead' | 'contact'>) {
  const translate = useTranslate();
  return (
    <p class="contact-words">
      <span class="contact-lead">{lead}</span>
      <b dir="auto">{contact.name}</b>
      <span class="contact-about">
        {contact.role === undefined ? null : (
          <span class="contact-role" dir="auto">
            {contact.role}
          </span>
        )}
        {contact.hours === undefined ? null : (
          <span class="contact-hours">{translate('contactHours', contact.hours)}</span>
        )}
        {contact.availability === undefined ? null : (
          <span class={`contact-hours ${contact.availability.kind}`}>
            {availabilityWords(translate, contact.availability, Date.now())}
          </span>
        )}
      </span>
    </p>
  );
}
