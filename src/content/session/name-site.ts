import type { Adapter } from '../../adapters/adapter.ts';

/** The site as a person says it. */
export function nameSite({ id, name }: Adapter): string {
  return id === 'generic' ? location.hostname : name;
}
