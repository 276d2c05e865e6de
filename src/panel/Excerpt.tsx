import type { ExcerptPart } from './panel-model.ts';

interface ExcerptProps {
  readonly parts: readonly ExcerptPart[];
}

/** The person's own words in quotation marks, with what the rule saw marked. */
export function Excerpt({ parts }: ExcerptProps) {
  if (parts.length === 0) return null;
  return (
    <blockquote class="excerpt selectable" dir="auto">
      <q>
        <MarkedWords parts={parts} />
      </q>
    </blockquote>
  );
}

/** Words with marks, in reading order; also for a whole text. */
export function MarkedWords({ parts }: ExcerptProps) {
  return parts.map(({ text, isMarked }, index) => {
    const Element = isMarked ? 'mark' : 'span';
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no id and no state, only a place
    return <Element key={index}>{text}</Element>;
  });
}
