import { useState } from 'preact/hooks';

import { ACCOUNTS, type Account } from '../shared/vocabulary.ts';
import { accountWords } from './account-words.ts';
import { whenTrusted } from './trusted-event.ts';
import { useTranslate } from './use-translate.ts';

/** "Who am I posting as?", asked where neither the policy nor the person has said so. */
export interface SpeakerAsked {
  /** As the site writes it; absent where it cannot be read. */
  readonly handle?: string;
  /** What counts until there is an answer. */
  readonly assumed: Account;
  readonly onAnswer: (account: Account) => void;
}

/** A quiet button beside the count that unfolds into four answers, one press each. */
export function SpeakerQuestion({ handle, assumed, onAnswer }: SpeakerAsked) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const toggle = whenTrusted(() => setIsOpen(!isOpen));
  return (
    <>
      <button type="button" class="hint ask-speaker" aria-expanded={isOpen} onClick={toggle}>
        {translate('askSpeaker', accountWords(translate, assumed))}
      </button>
      {isOpen ? (
        <fieldset class="speaker-answers">
          <legend dir="auto">
            {handle === undefined ? translate('whoPosts') : translate('whoPostsWithHandle', handle)}
          </legend>
          {ACCOUNTS.map((account) => (
            <button key={account} type="button" onClick={whenTrusted(() => onAnswer(account))}>
              {accountWords(translate, account)}
            </button>
          ))}
          <p>{translate('speakerNote')}</p>
        </fieldset>
      ) : null}
    </>
  );
}
