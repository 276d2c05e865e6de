import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { Adapter } from './adapter.ts';

/** The fields of a compose box that a policy may repair; all of them are selectors. */
const REPAIRABLE = ['editable', 'composer', 'parts', 'submit'] as const;

/**
 * An adapter with the selectors that a policy gives in place of its own. One that the browser cannot
 * read is told by the name of its box, and ours stays.
 */
export function repairAdapter(
  adapter: Adapter,
  { repair = [] }: CompiledPolicy['sites'],
  onUnreadable: (box: string) => void,
): Adapter {
  const own = repair.filter((each) => each.adapter === adapter.id);
  if (own.length === 0) return adapter;
  const boxes = adapter.boxes.map((box) => {
    const repaired = { ...box };
    for (const each of own.filter((given) => given.box === box.name)) {
      for (const field of REPAIRABLE) {
        const selector = each[field];
        if (selector === undefined) continue;
        if (isReadable(selector)) repaired[field] = selector;
        else onUnreadable(box.name);
      }
    }
    return repaired;
  });
  return { ...adapter, boxes };
}

/** Whether the browser can read a selector. */
function isReadable(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false; // The answer, and the only one that a browser gives.
  }
}
