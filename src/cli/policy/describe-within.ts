import type { Within } from '../../rules/compiled-rules.ts';
import { assertNever } from '../../shared/assert-never.ts';

/** Says where things must be seen together, in the words of a policy; nothing for the whole post. */
export function describeWithin(within: Within): string {
  switch (within.kind) {
    case 'post':
      return '';
    case 'paragraph':
    case 'sentence':
      return `within one ${within.kind}`;
    case 'words':
      return `within ${within.words} words`;
    case 'start':
      return 'count' in within
        ? `in the first ${within.count} ${within.unit}`
        : `in the first ${within.unit}`;
    case 'structure':
      return `inside ${within.structure}`;
    default:
      return assertNever(within);
  }
}
