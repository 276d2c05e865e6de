import { CopyButton } from './CopyButton.tsx';
import type { PanelReply } from './panel-model.ts';
import { useTranslate } from './use-translate.ts';

interface SafeRepliesProps {
  readonly replies: readonly PanelReply[];
}

/** Replies that say nothing about anyone, to copy as they stand. */
export function SafeReplies({ replies }: SafeRepliesProps) {
  const translate = useTranslate();
  if (replies.length === 0) return null;
  return (
    <details class="replies">
      <summary>{translate('safeReplies')}</summary>
      <ul>
        {replies.map(({ id, title, text }) => (
          <li key={id} class="reply">
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
        ))}
      </ul>
    </details>
  );
}
