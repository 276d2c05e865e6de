import { muteWords } from '../../../src/background/muted.ts';
import type { MutedEdge } from '../../../src/content/session/muted-words.ts';
import { createEdge, createStorage } from '../../support/fake-edge.ts';

const SENDER = { isPrivate: false };

/** A device on which several pages mute words, with the background's own code between them. */
export function createDevice(storage = createStorage()) {
  const followers: ((stored: unknown) => void)[] = [];
  const edge = createEdge({ storage });
  /** Tells every page what is stored now, as the browser does after a write. */
  const tell = (): void => {
    for (const follow of followers) follow(storage.content['muted']);
  };
  const openPage = (salt = 42): MutedEdge => ({
    read: async () => (await storage.get('muted'))['muted'],
    add: async (entry) => {
      const answer = await muteWords(edge, entry, SENDER);
      tell();
      return answer;
    },
    follow: (onStored) => followers.push(onStored),
    createSalt: () => salt,
  });
  return { storage, openPage, tell };
}
