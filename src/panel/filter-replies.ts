import type { PanelReply } from './panel-model.ts';

/** The replies in which every word that is asked for begins a word, case and accents apart. */
export function filterReplies(
  replies: readonly PanelReply[],
  wanted: string,
): readonly PanelReply[] {
  const starts = wordsOf(wanted);
  return replies.filter(({ title, text }) => {
    const words = wordsOf(`${title} ${text}`);
    return starts.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Words in lower case and without accents. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
