import { describe, expect, it } from 'vitest';

import { pickComposeBox } from '../../../src/adapters/pick-compose-box.ts';
import { youtube } from '../../../src/adapters/youtube.ts';
import { DraftCheck } from '../../../src/content/session/draft-check.ts';
import { pathOf } from '../../../src/content/session/event-path.ts';
import { KnownSpeakers } from '../../../src/content/session/known-speakers.ts';
import { MutedWords } from '../../../src/content/session/muted-words.ts';
import { createPolicy } from '../../support/fake-edge.ts';
import { createDevice } from '../support/muted-edge.ts';
import { find, showPage } from '../support/page.ts';
import { createSpeakerDevice } from '../support/speaker-edge.ts';

/** The check of the draft around an editable. */
async function createCheck(editable: HTMLElement): Promise<DraftCheck> {
  const picked = pickComposeBox(youtube, pathOf(editable));
  if (picked === undefined) throw new Error('No box.');
  const tools = {
    adapter: youtube,
    policy: createPolicy(),
    checker: { check: () => [] },
    explain: () => [],
    muted: await MutedWords.read(createDevice().openPage()),
    speakers: await KnownSpeakers.read(createSpeakerDevice().openPage()),
    now: () => 1_000,
  };
  return new DraftCheck(tools, picked.box, picked.composer);
}

describe('what the hint and the panel stand beside', () => {
  it('is what the adapter names around the editable', async () => {
    const page =
      showPage(`<yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer>
      <div id="input" contenteditable="true"></div></yt-live-chat-text-input-field-renderer></yt-live-chat-message-input-renderer>`);
    const check = await createCheck(find(page, '#input'));
    expect(check.anchor()).toBe(find(page, 'yt-live-chat-message-input-renderer'));
  });

  it('is the editable itself where the adapter names nothing', async () => {
    const page = showPage(
      '<ytd-commentbox><div id="contenteditable-root" contenteditable="true"></div></ytd-commentbox>',
    );
    const check = await createCheck(find(page, '[contenteditable]'));
    expect(check.anchor()).toBe(find(page, '[contenteditable]'));
  });
});
