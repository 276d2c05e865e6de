import type { Finding } from '../../../src/rules/finding.ts';
import type { ShowOptions } from '../call/score-call.ts';
import { formatPosts } from '../format-table.ts';
import type { Judgement } from './judge-post.ts';

/** The posts that came out wrong, for people who tune rules; one paragraph each. */
export function describePosts(
  judgements: readonly Judgement[],
  { kind, limit }: ShowOptions,
): readonly string[] {
  const wrong = judgements.filter((judgement) =>
    kind === 'missed' ? judgement.missed.length > 0 : judgement.falseAlarms.length > 0,
  );
  const shown = wrong.slice(0, limit);
  const what = kind === 'missed' ? 'a breach that was missed' : 'a false alarm';
  return [
    `${formatPosts(wrong.length)} with ${what}; ${shown.length} shown`,
    ...shown.flatMap((judgement) => ['', ...describePost(judgement, kind)]),
  ];
}

function describePost(judgement: Judgement, kind: ShowOptions['kind']): readonly string[] {
  const { post } = judgement;
  const labels = [post.pack, post.site, post.account, post.surface, post.period];
  const attachments = (post.attachments ?? []).join(' and ');
  const near = post.near === null ? '' : `near ${post.near}`;
  const head = [post.id, ...labels, attachments, near].filter(Boolean).join(' · ');
  return [
    head,
    ...(kind === 'missed' ? describeMissed(judgement) : describeFalseAlarms(judgement)),
    ...(post.replyTo === undefined ? [] : [`  replies to: ${JSON.stringify(post.replyTo)}`]),
    `  ${JSON.stringify(post.text)}`,
    ...(post.note === '' ? [] : [`  note: ${post.note}`]),
  ];
}

function describeMissed({ post, missed }: Judgement): readonly string[] {
  return post.expect.flatMap(({ clause, span }) => {
    if (!missed.includes(clause)) return [];
    return [`  missed ${clause}: ${span === null ? 'the whole post' : JSON.stringify(span)}`];
  });
}

function describeFalseAlarms({ post, falseAlarms }: Judgement): readonly string[] {
  return falseAlarms.flatMap(({ clause, findings }) =>
    findings.map(
      (finding) =>
        `  false ${clause} (${finding.rule}, ${finding.severity}, ${finding.action}): ` +
        describeWords(post.text, finding),
    ),
  );
}

/** The words that a finding marks. */
export function describeWords(text: string, { ranges }: Finding): string {
  if (ranges.length === 0) return 'the whole post';
  return ranges.map(({ start, end }) => JSON.stringify(text.slice(start, end))).join(', ');
}
