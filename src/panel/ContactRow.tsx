import { useState } from 'preact/hooks';

import { AskSection } from './AskSection.tsx';
import { initialsOf } from './initials.ts';
import type { PanelContact, PanelFinding } from './panel-model.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

interface ContactRowProps {
  readonly contact: PanelContact;
  readonly finding: PanelFinding;
  readonly siteName: string;
  readonly draft: string;
}

const ASK_SECTION_ID = 'ask';

/** Who can be asked; the button opens a prepared question. */
export function ContactRow({ contact, finding, siteName, draft }: ContactRowProps) {
  const translate = useTranslate();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div class="contact">
      <div class="contact-row">
        <span class="initials" aria-hidden="true">
          {initialsOf(contact.name)}
        </span>
        <ContactWords contact={contact} />
        <button
          type="button"
          class="ask-button"
          aria-expanded={isAsking}
          aria-controls={isAsking ? ASK_SECTION_ID : undefined}
          onClick={whenTrusted(() => setIsAsking(!isAsking))}
        >
          {translate('askContact', contact.name)}
        </button>
      </div>
      {isAsking ? (
        <AskSection
          id={ASK_SECTION_ID}
          contact={contact}
          finding={finding}
          siteName={siteName}
          draft={draft}
        />
      ) : null}
    </div>
  );
}

/** Name, role and hours, as far as they are known. */
function ContactWords({ contact }: Pick<ContactRowProps, 'contact'>) {
  const translate = useTranslate();
  return (
    <p class="contact-words">
      <span class="contact-lead">{translate('notSure')}</span>
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
      </span>
    </p>
  );
}
