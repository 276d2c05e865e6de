import type { Storage } from '../shared/browser.ts';
import { ACCOUNTS, type Account } from '../shared/vocabulary.ts';
import { STORED } from './stored.ts';

/** A device keeps this many answers; the oldest make room. */
const MAX_SPEAKERS = 100;
/** Longer than any handle or page name; what is longer is no name. */
const MAX_NAME_LENGTH = 100;

/** As whom a person said that they post, kept on this device only. */
export interface Speaker {
  /** Adapter id, or the host where no adapter is made for the site. */
  readonly site: string;
  /** The site as it was shown to the person. */
  readonly siteName: string;
  /** As the site writes it; absent for an answer that counts for all of the site. */
  readonly handle?: string;
  readonly account: Account;
}

type SpeakerArea = Pick<Storage.StorageArea, 'get' | 'set'>;

/** Reads the answers out of what is stored; what has another form was never answered. */
export function speakersOf(stored: unknown): readonly Speaker[] {
  return Array.isArray(stored) ? stored.filter(isSpeaker) : [];
}

/** The answers of this device, in the order they were given. Rejects if storage fails. */
export async function readSpeakers(area: Pick<SpeakerArea, 'get'>): Promise<readonly Speaker[]> {
  const found: Record<string, unknown> = await area.get(STORED.speakers);
  return speakersOf(found[STORED.speakers]);
}

/** Keeps an answer in place of an earlier one for the same handle. Rejects if storage fails. */
export async function rememberSpeaker(area: SpeakerArea, speaker: Speaker): Promise<void> {
  await area.set({ [STORED.speakers]: withSpeaker(await readSpeakers(area), speaker) });
}

/** Forgets the answer for a handle; it will be asked for again. Rejects if storage fails. */
export async function forgetSpeaker(area: SpeakerArea, speaker: Speaker): Promise<void> {
  const kept = (await readSpeakers(area)).filter((each) => !isSameSpeaker(each, speaker));
  await area.set({ [STORED.speakers]: kept });
}

/** The list with an answer at its end, and none other for the same handle. */
export function withSpeaker(list: readonly Speaker[], speaker: Speaker): readonly Speaker[] {
  return [...list.filter((each) => !isSameSpeaker(each, speaker)), speaker].slice(-MAX_SPEAKERS);
}

/** What was answered for a handle, or else for all of its site. */
export function findSpeaker(
  list: readonly Speaker[],
  site: string,
  handle: string | undefined,
): Account | undefined {
  const here = list.filter((each) => each.site === site);
  const ofHandle = handle === undefined ? undefined : here.find((each) => isHandle(each, handle));
  return (ofHandle ?? here.find((each) => each.handle === undefined))?.account;
}

/** A handle that can be kept: what a page says at length is no name. */
export function asHandle(said: string | undefined): string | undefined {
  return said !== undefined && said.length <= MAX_NAME_LENGTH ? said : undefined;
}

function isSameSpeaker(one: Speaker, other: Speaker): boolean {
  if (one.site !== other.site) return false;
  return other.handle === undefined ? one.handle === undefined : isHandle(one, other.handle);
}

/** Sites take `@Ann` and `@ann` for one. */
function isHandle({ handle }: Speaker, wanted: string): boolean {
  return handle?.toLowerCase() === wanted.toLowerCase();
}

function isSpeaker(value: unknown): value is Speaker {
  if (typeof value !== 'object' || value === null) return false;
  const { site, siteName, handle, account }: Partial<Record<string, unknown>> = { ...value };
  return (
    isName(site) &&
    isName(siteName) &&
    (handle === undefined || isName(handle)) &&
    ACCOUNTS.some((each) => each === account)
  );
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_NAME_LENGTH;
}
