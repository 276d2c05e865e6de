import type { Storage } from '../shared/browser.ts';

/** What the browser says about settings of an administrator. */
export type ManagedReading =
  | { readonly kind: 'managed'; readonly given: Readonly<Record<string, unknown>> }
  | { readonly kind: 'not managed' }
  | { readonly kind: 'unreadable'; readonly cause: unknown };

/**
 * Reads the managed area. Chromium answers `{}` when there is nothing, and for the first seconds
 * after an installation, before it tells of a change; Firefox rejects when there is nothing.
 */
export async function readManagedArea(
  area: Pick<Storage.StorageArea, 'get'>,
): Promise<ManagedReading> {
  try {
    const given: Record<string, unknown> = await area.get();
    return Object.keys(given).length === 0 ? { kind: 'not managed' } : { kind: 'managed', given };
  } catch (cause) {
    return saysNotManaged(cause) ? { kind: 'not managed' } : { kind: 'unreadable', cause };
  }
}

/** Must match "Managed storage manifest not found"; must not match "An unexpected error occurred". */
function saysNotManaged(cause: unknown): boolean {
  return cause instanceof Error && /manifest not found/i.test(cause.message);
}
