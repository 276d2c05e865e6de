import { useEffect, useRef, useState } from 'preact/hooks';

import { CopyButton } from './CopyButton.tsx';
import { safeChatLink, writeMailLink, writePhoneLink } from './contact-links.ts';
import type { PanelContact, PanelFinding } from './panel-model.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';
import { finishQuestion, writeQuestion } from './write-question.ts';

interface AskSectionProps {
  readonly id: string;
  readonly contact: PanelContact;
  readonly finding: PanelFinding;
  readonly siteName: string;
  readonly draft: string;
}

/** A prepared question that the person can change, and the ways to ask it. We send nothing. */
export function AskSection({ id, contact, finding, siteName, draft }: AskSectionProps) {
  const translate = useTranslate();
  const [question, setQuestion] = useState(() =>
    writeQuestion(translate, { finding, contact, siteName }),
  );
  const [isDraftAdded, setIsDraftAdded] = useState(false);
  const section = useRef<HTMLElement>(null);
  // It opens below a fold of the panel; the ref is empty only while nothing is mounted.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), []);
  // Not on `change`: that one is trusted even where a script made the click.
  const tick = whenTrusted(() => setIsDraftAdded(!isDraftAdded));
  const finished = finishQuestion(translate, question, isDraftAdded ? draft : undefined);
  return (
    <section ref={section} id={id} class="ask" aria-label={translate('askContact', contact.name)}>
      <label class="ask-question">
        <span>{translate('yourQuestion')}</span>
        <textarea
          dir="auto"
          rows={7}
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </label>
      <label class="ask-draft">
        <input type="checkbox" checked={isDraftAdded} onClick={tick} />
        <span>{translate('addMyDraft')}</span>
      </label>
      <AskLinks contact={contact} finding={finding} finished={finished} />
      <p class="ask-note">{translate('askNote')}</p>
    </section>
  );
}

interface AskLinksProps {
  readonly contact: PanelContact;
  readonly finding: PanelFinding;
  readonly finished: string;
}

/** The ways to ask that the contact has, and always a copy. */
function AskLinks({ contact, finding, finished }: AskLinksProps) {
  const translate = useTranslate();
  const { number, title } = finding.clause;
  const subject = translate('askSubject', number, title);
  const mail =
    contact.mail === undefined
      ? undefined
      : writeMailLink({ to: contact.mail, subject, body: finished });
  const chat = contact.chat === undefined ? undefined : safeChatLink(contact.chat);
  const phone = contact.phone === undefined ? undefined : writePhoneLink(contact.phone);
  return (
    <>
      <p class="ask-links">
        <AskLink href={mail?.href} label={translate('askByMail')} />
        <AskLink href={chat} label={translate('askByChat')} />
        <AskLink href={phone} label={translate('askByPhone', contact.phone ?? '')} />
        <CopyButton text={finished} label={translate('copyQuestion')} />
      </p>
      {mail?.isCut ? <p class="ask-note">{translate('askCut')}</p> : null}
    </>
  );
}

interface AskLinkProps {
  readonly href: string | undefined;
  readonly label: string;
}

/**
 * A link out of the page. In a new tab, because a mail or chat program that is itself a web page
 * would otherwise replace the page that holds the draft.
 */
function AskLink({ href, label }: AskLinkProps) {
  if (href === undefined) return null;
  return (
    <a class="button" href={href} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
