import type { PolicyParts } from './assemble-policy.ts';

/** Why a department that is set changes nothing, in one sentence; `undefined` when it does, or none is set. */
export function explainDepartment({ settings, release }: PolicyParts): string | undefined {
  const { department } = settings;
  if (department === undefined) return undefined;
  if (release === undefined) return 'department: there is no signed policy yet that could have one';
  const known = Object.keys(release.content.policy.departments ?? {});
  if (known.includes(department)) return undefined;
  const list = known.length === 0 ? 'no departments' : known.join(', ');
  return `department: the signed policy has no "${department}"; it has ${list}`;
}
