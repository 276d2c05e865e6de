import { type ReadableArea, STORED } from './stored.ts';

/** How a host is doing that the organisation has added. */
export const ADDED_STATES = [
  'watching',
  'waiting',
  'off',
  'bad-host',
  'unknown-adapter',
  'listed',
  'not-registered',
] as const;
export type AddedState = (typeof ADDED_STATES)[number];

/** A host that the policy or the settings add. */
export interface AddedSite {
  /** As browsers write it, or as it was given where that is no host. */
  readonly host: string;
  readonly adapter: string;
  readonly state: AddedState;
}

/** Every added host, in the order of the policy. Rejects if storage fails. */
export async function readAddedSites(area: ReadableArea): Promise<readonly AddedSite[]> {
  const found: Record<string, unknown> = await area.get(STORED.added);
  const stored = found[STORED.added];
  return Array.isArray(stored) ? stored.filter(isAddedSite) : [];
}

function isAddedSite(value: unknown): value is AddedSite {
  return (
    typeof value === 'object' &&
    value !== null &&
    'host' in value &&
    typeof value.host === 'string' &&
    'adapter' in value &&
    typeof value.adapter === 'string' &&
    'state' in value &&
    ADDED_STATES.some((state) => state === value.state)
  );
}
