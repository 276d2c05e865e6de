import { countPhrase } from '../../panel/count-phrase.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import type { SeenCue } from '../../rules/seen-cues.ts';
import type { QuietRule } from './list-kept-quiet.ts';

interface SeenCuesProps {
  readonly cues: readonly SeenCue[];
}

/** Why a rule spoke: the signals that it saw, by their names in the policy, and their words. */
export function SeenCues({ cues }: SeenCuesProps) {
  const translate = useTranslate();
  if (cues.length === 0) return null;
  return (
    <details class="why">
      <summary>{translate('whyThis')}</summary>
      <dl class="facts">
        {cues.map(({ name, words }) => (
          <div key={name} class="fact">
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {words.map((each) => (
                <q key={each} dir="auto">
                  {each}
                </q>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface KeptQuietProps {
  readonly rules: readonly QuietRule[];
}

/** Rules that would have spoken, and what kept them quiet. */
export function KeptQuiet({ rules }: KeptQuietProps) {
  const translate = useTranslate();
  if (rules.length === 0) return null;
  return (
    <details class="why">
      <summary>{countPhrase(translate, 'keptQuiet', rules.length)}</summary>
      <dl class="facts">
        {rules.map(({ rule, because }) => (
          <div key={rule} class="fact">
            <dt>
              <code>{rule}</code>
            </dt>
            <dd>
              {because.map((name) => (
                <code key={name}>{name}</code>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
