import type { Speaker } from '../../messaging/speakers.ts';
import { accountWords } from '../../panel/account-words.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import type { Translate } from '../../shared/strings.ts';
import { ACCOUNTS } from '../../shared/vocabulary.ts';

/** As whom the person has said that they post, and how to change it. */
export interface SpeakerState {
  readonly speakers: readonly Speaker[];
  /** The site in front, where Forepost has seen a compose box. */
  readonly here?: Pick<Speaker, 'site' | 'siteName'>;
  readonly remember: (speaker: Speaker) => void;
  readonly forget: (speaker: Speaker) => void;
}

interface SpeakerAnswersProps {
  readonly state: SpeakerState;
}

/** Every answer of this device, and one to give for the site in front. */
export function SpeakerAnswers({ state }: SpeakerAnswersProps) {
  const translate = useTranslate();
  const { speakers, here } = state;
  const isSaid = speakers.some(({ site, handle }) => site === here?.site && handle === undefined);
  if (speakers.length === 0 && here === undefined) return null;
  return (
    <section class="popup-speakers" aria-labelledby="speakers">
      <h2 id="speakers">{translate('speakersHeading')}</h2>
      {here === undefined || isSaid ? null : <SpeakerRow named={here} state={state} />}
      {speakers.map((speaker) => (
        <SpeakerRow
          key={`${speaker.site} ${speaker.handle ?? ''}`}
          named={speaker}
          answered={speaker}
          state={state}
        />
      ))}
      <p class="small-print">{translate('speakersNote')}</p>
    </section>
  );
}

interface SpeakerRowProps {
  readonly named: Omit<Speaker, 'account'>;
  /** Absent where nothing was answered yet. */
  readonly answered?: Speaker;
  readonly state: SpeakerState;
}

/** One handle or site with its answer, to change or to forget. */
function SpeakerRow({ named, answered, state }: SpeakerRowProps) {
  const translate = useTranslate();
  const label = nameSpeaker(translate, named);
  const choose = (chosen: string): void => {
    const account = ACCOUNTS.find((each) => each === chosen);
    if (account !== undefined) state.remember({ ...named, account });
  };
  return (
    <div class="popup-speaker">
      <label>
        <span dir="auto">{label}</span>
        <select
          value={answered?.account ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {answered === undefined ? <option value="">{translate('speakerNotSaid')}</option> : null}
          {ACCOUNTS.map((account) => (
            <option key={account} value={account}>
              {accountWords(translate, account)}
            </option>
          ))}
        </select>
      </label>
      {answered === undefined ? null : (
        <button
          type="button"
          class="button"
          aria-label={translate('forgetSpeakerNamed', label)}
          onClick={() => state.forget(answered)}
        >
          {translate('forgetSpeaker')}
        </button>
      )}
    </div>
  );
}

/** A handle on its site, or all of a site. */
function nameSpeaker(translate: Translate, { handle, siteName }: Omit<Speaker, 'account'>): string {
  return handle === undefined
    ? translate('speakerOnSite', siteName)
    : translate('speakerHandle', handle, siteName);
}
