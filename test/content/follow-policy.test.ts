import { describe, expect, it } from 'vitest';

import { type FollowEdge, followPolicy } from '../../src/content/follow-policy.ts';
import type { CompiledPolicy } from '../../src/policy/compiled-policy.ts';
import { createPolicy } from '../support/fake-edge.ts';

type Listener = Parameters<FollowEdge['onChanged']['addListener']>[0];

/** A question to the background that a test answers. */
interface Question {
  readonly resolve: (policy: CompiledPolicy | undefined) => void;
  readonly reject: (cause: Error) => void;
  readonly promise: Promise<CompiledPolicy | undefined>;
}

/** A page that follows; answers of the background are given one by one. */
function createFollower() {
  const listeners = new Set<Listener>();
  const asked: Question[] = [];
  const heard: string[] = [];
  const lifetime = new AbortController();
  const askForPolicy = () => {
    let settle: Omit<Question, 'promise'> = { resolve: () => undefined, reject: () => undefined };
    const promise = new Promise<CompiledPolicy | undefined>((resolve, reject) => {
      settle = { resolve, reject };
    });
    asked.push({ ...settle, promise });
    return promise;
  };
  const onChanged = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
  followPolicy({ onChanged, askForPolicy }, lifetime.signal, ({ version }) => heard.push(version));
  const change = (key: string, area = 'local') => {
    for (const listener of listeners) listener({ [key]: { newValue: 1 } }, area);
  };
  return { asked, heard, change, lifetime, listeners };
}

describe('followPolicy', () => {
  it('tells of a policy that comes into force', async () => {
    const { asked, heard, change } = createFollower();
    change('policy');
    asked[0]?.resolve(createPolicy({ version: '2' }));
    await expect.poll(() => heard).toEqual(['2']);
  });

  it('is not woken by anything else that is stored', () => {
    const { asked, change } = createFollower();
    change('coverage');
    change('policy', 'managed');
    expect(asked).toEqual([]);
  });

  it('keeps the newest when answers overtake each other', async () => {
    const { asked, heard, change } = createFollower();
    change('policy');
    change('policy');
    asked[1]?.resolve(createPolicy({ version: '3' }));
    asked[0]?.resolve(createPolicy({ version: '2' }));
    await Promise.all(asked.map(({ promise }) => promise));
    expect(heard).toEqual(['3']);
  });

  it('changes nothing when no policy can be had', async () => {
    const { asked, heard, change } = createFollower();
    change('policy');
    asked[0]?.reject(new Error('no answer'));
    change('policy');
    asked[1]?.resolve(undefined);
    await Promise.allSettled(asked.map(({ promise }) => promise));
    expect(heard).toEqual([]);
  });

  it('ends with the page', () => {
    const { lifetime, listeners } = createFollower();
    lifetime.abort();
    expect(listeners.size).toBe(0);
  });
});
