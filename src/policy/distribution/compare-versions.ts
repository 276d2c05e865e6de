/**
 * Orders versions as people read them: parts between dots, hyphens and the like, numbers by size.
 * Below 0: the first is lower. Must put `2026.11.2` below `2026.11.10`, and `1.0` below `1.0.1`.
 */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [splitVersion(one), splitVersion(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareParts(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function splitVersion(version: string): readonly string[] {
  return version.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

/** A part that is missing comes first; numbers come before words. */
function compareParts(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one !== undefined) - Number(other !== undefined);
  return one.localeCompare(other, 'en', { numeric: true });
}
