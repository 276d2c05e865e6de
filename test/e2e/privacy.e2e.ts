import { describe, expect, it } from 'vitest';

import { openBackground, watchBackgroundRequests } from './support/extension-control.ts';
import { browserFamily } from './support/launch.ts';
import { postAnyway } from './support/post-anyway.ts';
import { setStage } from './support/stage.ts';
import { SURFACE_CASES } from './support/surface-cases.ts';

declare global {
  /** Messages that the background was sent, while a test listens. */
  var recorded: string[] | undefined;
}

/** The part of the extension API that a test uses inside the background. */
declare const chrome: {
  readonly runtime: {
    readonly onMessage: { addListener(listen: (message: unknown) => boolean): void };
  };
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } };
};

const stage = setStage();

/** Words of a draft; shorter ones could be a part of a code or of a key. */
function tellingWords(draft: string): readonly string[] {
  return draft.match(/[\p{L}\p{N}!]{6,}/gu) ?? [];
}

describe.each(SURFACE_CASES)('$id', (surface) => {
  it('asks for nothing while a draft is written, held and decided', () =>
    stage.visit(surface, async (visit) => {
      const before = stage.server().requests.length;
      const asked: string[] = [];
      const note = (url: string): void => {
        // Firefox tells of the fonts of its own controls, which are part of it.
        if (!url.startsWith('data:')) asked.push(url);
      };
      visit.page.on('request', (request) => note(request.url()));
      if (browserFamily() === 'chromium') await watchBackgroundRequests(stage.browser(), note);
      await visit.typeFlagged();
      await visit.pressSubmit();
      await postAnyway(visit);
      await visit.page.focus(surface.submit);
      await visit.page.keyboard.press('Enter');
      expect(await visit.posts()).toEqual([surface.flagged]);
      expect(asked).toEqual([]);
      expect(stage.server().requests.slice(before)).toEqual([]);
    }));
});

// Firefox gives tests no way into the background; the messages there are built by the same code.
if (browserFamily() === 'chromium') {
  describe('messages and storage', () => {
    it.each(SURFACE_CASES)('carry no word of the draft: $id', async (surface) => {
      const background = await openBackground(stage.browser());
      await background.evaluate(recordMessages);
      await stage.visit(surface, async (visit) => {
        await visit.typeFlagged();
        await visit.pressSubmit();
        await visit.waitForPanel();
        await visit.clickOurs('This is wrong');
        await visit.clickOurs('It means something else');
        const seen = await background.evaluate(readRecords);
        expect(seen.messages.length).toBeGreaterThan(0);
        const words = tellingWords(surface.flagged);
        expect(words.length).toBeGreaterThan(0);
        const everything = [...seen.messages, seen.stored].join('\n');
        expect(words.filter((word) => everything.includes(word))).toEqual([]);
      });
    });
  });
}

/** Runs in the background: keeps a copy of every message that arrives. */
function recordMessages(): void {
  globalThis.recorded = [];
  chrome.runtime.onMessage.addListener((message) => {
    globalThis.recorded?.push(JSON.stringify(message));
    return false;
  });
}

/** Runs in the background: the recorded messages, and all that is stored beside the policy. */
async function readRecords(): Promise<{ messages: readonly string[]; stored: string }> {
  const { policy: _compiled, ...stored } = await chrome.storage.local.get(null);
  return { messages: globalThis.recorded ?? [], stored: JSON.stringify(stored) };
}
