import { useState } from 'preact/hooks';

import type { SeenCue } from '../rules/seen-cues.ts';
import { useTranslate } from './use-translate.ts';

interface WhySeenProps {
  /** Asked when it is opened, not before. */
  readonly onExplain: () => readonly SeenCue[];
}

/** "Why am I seeing this?": the cues that the rule saw, with the words that each saw. */
export function WhySeen({ onExplain }: WhySeenProps) {
  const translate = useTranslate();
  const [cues, setCues] = useState<readonly SeenCue[]>();
  const explain = (event: { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open) setCues(onExplain());
  };
  return (
    <details class="why-seen" onToggle={explain}>
      <summary>{translate('whySeen')}</summary>
      {cues === undefined ? null : <SeenCues cues={cues} />}
    </details>
  );
}

interface SeenCuesProps {
  readonly cues: readonly SeenCue[];
}

/** Names are the policy's own, words are the person's. */
function SeenCues({ cues }: SeenCuesProps) {
  const translate = useTranslate();
  if (cues.length === 0) return <p class="why-seen-none">{translate('whySeenWholePost')}</p>;
  return (
    <>
      <p class="why-seen-lead">{translate('whySeenLead')}</p>
      <dl class="cues selectable">
        {cues.map(({ name, words }) => (
          <div key={name}>
            <dt dir="auto">{readableName(name)}</dt>
            {words.map((each) => (
              <dd key={each}>
                <q dir="auto">{each}</q>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

/** `name-and-place` as a person reads it: with spaces. */
function readableName(name: string): string {
  return name.replaceAll('-', ' ');
}
