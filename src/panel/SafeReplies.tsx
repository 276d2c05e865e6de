import { useState } from 'preact/hooks';

import { CopyButton } from './CopyButton.tsx';
import { countPhrase } from './count-phrase.ts';
import { filterReplies } from './filter-replies.ts';
import type { PanelReply } from './panel-model.ts';
import { useTranslate } from './use-translate.ts';

/** As many replies as can be looked over without a filter. */
const FEW_REPLIES = 4;

interface SafeRepliesProps {
  readonly replies: readonly PanelReply[];
}

/** Replies that say nothing about anyone, to find by a word and copy as they stand. */
export function SafeReplies({ replies }: SafeRepliesProps) {
  const translate = useTranslate();
  const [wanted, setWanted] = useState('');
  if (replies.length === 0) return null;
  const shown = filterReplies(replies, wanted);
  return (
    <details class="replies">
      <summary>{translate('safeReplies')}</summary>
      {replies.length <= FEW_REPLIES ? null : (
        <label class="reply-filter">
          <span>{translate('filterReplies')}</span>
          <input
            type="search"
            dir="auto"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <span role="status">
            {wanted === '' ? '' : countPhrase(translate, 'repliesFound', shown.length)}
          </span>
        </label>
      )}
      <ul>
        {shown.map((reply) => (
          <Reply key={reply.id} {...reply} />
        ))}
      </ul>
    </details>
  );
}

/** One reply with its copy. */
function Reply({ title, text }: PanelReply) {
  const translate = useTranslate();
  return (
    <li class="reply">
      <h3 dir="auto">{title}</h3>
      <p class="selectable" dir="auto">
        {text}
      </p>
      <CopyButton
        text={text}
        label={translate('copyReply')}
        spokenLabel={translate('copyReplyNamed', title)}
      />
    </li>
  );
}
