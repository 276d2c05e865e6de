import type { SpeakerEdge } from '../../../src/content/session/known-speakers.ts';
import { rememberSpeaker } from '../../../src/messaging/speakers.ts';
import { createStorage } from '../../support/fake-edge.ts';

/** A device on which several pages are told who speaks. */
export function createSpeakerDevice(storage = createStorage()) {
  const followers: ((stored: unknown) => void)[] = [];
  /** Tells every page what is stored now, as the browser does after a write. */
  const tell = (): void => {
    for (const follow of followers) follow(storage.content['speakers']);
  };
  const openPage = (): SpeakerEdge => ({
    read: async () => (await storage.get('speakers'))['speakers'],
    store: async (speaker) => {
      await rememberSpeaker(storage, speaker);
      tell();
    },
    follow: (onStored) => followers.push(onStored),
  });
  return { storage, openPage, tell };
}
