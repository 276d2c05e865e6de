import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ChannelName } from '../../../src/messaging/stored.ts';
import { canIsolate } from '../support/isolated-browser.ts';
import type { BrowserFamily } from '../support/launch.ts';
import { openUntilMarked } from '../support/open-until-marked.ts';
import { nextVersion } from '../support/pack-extension.ts';
import { postAnyway } from '../support/post-anyway.ts';
import { OWN } from '../support/signed-policy.ts';
import { findCase } from '../support/surface-cases.ts';
import { Visit } from '../support/visit.ts';
import { waitUntil } from '../support/wait-until.ts';
import { manageChromium } from './chromium.ts';
import { FILE_FAULTS } from './file-faults.ts';
import { manageFirefox } from './firefox.ts';
import type { Given, ManagedBrowser } from './managed-browser.ts';
import { COLLECTOR, CRISIS, POLICY, type Scene, setScene } from './scene.ts';
import { StatusTab } from './status-tab.ts';

const SURFACE = findCase('x-post');
/** Words of a crisis, of which no other rule says anything. */
const CRISIS_DRAFT = 'Two people are dead on Canal Street';
const CRANE = { topic: 'The crane on Canal Street', terms: ['Canal Street'] };
/** An alarm rings after a minute at the latest; a busy machine is given more, and the time is printed. */
const CRISIS_LIMIT_MS = 150_000;

/** Tests a browser from the installation by policy to the day when everything is taken away. */
export function proveManaged(family: BrowserFamily): void {
  describe.runIf(canIsolate(family))(`${family} under an administrator`, () => {
    let scene: Scene;
    let managed: ManagedBrowser;
    let status: StatusTab;

    /** The settings that name both signed files, and more. */
    const withFiles = (more: Given = {}): Given => ({
      policyUrl: `${scene.files.origin}${POLICY}`,
      crisisUrl: `${scene.files.origin}${CRISIS}`,
      policyKey: [scene.publisher.publicKey],
      // It would open in the middle of a test.
      features: { welcome: false },
      ...more,
    });

    /** Puts settings in force; the status page is opened again where that took a restart. */
    const set = async (settings: Given): Promise<void> => {
      const before = managed.browser();
      await managed.set(settings);
      if (managed.browser() !== before) status = new StatusTab(await managed.openStatus());
    };

    const serve = (path: string, body: string): void =>
      void scene.files.answers.set(path, { kind: 'file', body });

    /** Has an unchanged file looked at, and waits until the server has said that it is unchanged. */
    const lookAt = async (name: ChannelName, path: string): Promise<void> => {
      const before = scene.files.log.length;
      await status.wake(name);
      await waitUntil('another look', async () =>
        scene.files.log.slice(before).includes(`${path} 304`),
      );
    };

    /** Tries whether the organisation's own rule warns, with its clause and contact. */
    const expectOwnPanel = async (): Promise<void> => {
      const visit = await openUntilMarked(managed.browser(), SURFACE, OWN.draft);
      await visit.pressSubmit();
      const panel = await visit.waitForPanelParts();
      expect(panel.findings[0]?.message).toBe(OWN.message);
      expect(panel.findings[0]?.clause).toContain(OWN.clause);
      expect(panel.contact).toContain(OWN.contact);
      expect(await visit.posts()).toEqual([]);
      await visit.page.close();
    };

    beforeAll(async () => {
      scene = await setScene();
      managed = await (family === 'firefox' ? manageFirefox : manageChromium)(scene);
      status = new StatusTab(await managed.openStatus());
    });
    afterAll(async () => {
      await managed?.stop();
      await scene?.stop();
    });

    it('has Forepost installed by policy, at work with the built-in policy until anything is set', async () => {
      const text = await status.waitFor('Built into Forepost');
      expect(text).toContain('Your organisation has set nothing for this browser.');
      expect(text).toContain('None noted.');
    });

    it('takes settings that come late and their signed policy, and warns with its own clause and contact', async () => {
      await set(withFiles());
      const text = await status.waitFor('2026.11.5', 90_000);
      expect(text).toContain('Your organisation’s signed policy');
      await expectOwnPanel();
    }, 120_000);

    it('follows settings that are edited, its language too, and refuses a wrong one by name', async () => {
      const sites = { add: [{ host: 'social.example', adapter: 'mastodon' }] };
      await set(withFiles({ department: 'wards', refreshMinutes: 1, language: 'pl-PL', sites }));
      const text = await status.waitFor('Obowiązujące zasady');
      expect(text).toContain('wards');
      expect(text).toContain('refreshMinutes: expected at least 5, but found the number 1');
      expect(text).toContain('2026.11.5');
      // Not even an extension that a policy installs sees an added host without the person.
      expect(await status.waitFor('Czeka na Twoją zgodę')).toContain('social.example');
      await set(withFiles());
      await status.waitFor('Policy in force');
      await status.waitWithout('social.example');
    }, 120_000);

    it('counts what came of a rule where that is set, and sends it once the day is over', async () => {
      const url = `${scene.files.origin}${COLLECTOR}`;
      serve(COLLECTOR, '{}');
      await set(withFiles({ measurement: { url, people: 400, group: 'wards' } }));
      await status.waitFor('Nothing has been counted here that is not sent yet.', 90_000);
      const visit = await openUntilMarked(managed.browser(), SURFACE, OWN.draft);
      await visit.pressSubmit();
      await postAnyway(visit);
      await visit.pressSubmit();
      await visit.page.close();
      expect(await status.waitFor('Posted anyway')).toContain(url);
      expect(scene.files.posted).toEqual([]);
      await status.endDay();
      await status.wake('counts');
      await waitUntil('the counts', async () => scene.files.posted.length > 0);
      const [sent] = scene.files.posted;
      for (const word of [OWN.rule, 'overridden', 'wards']) expect(sent).toContain(`"${word}"`);
      for (const word of ['Larch', 'wing', 'Tuesday']) expect(sent).not.toContain(word);
      await status.waitFor('Nothing has been counted here that is not sent yet.');
      await set(withFiles());
      await status.waitWithout('Counts for your organisation');
    }, 120_000);

    it.each(FILE_FAULTS.map((fault) => [fault.name, fault] as const))(
      'keeps the last good policy at %s, and says why',
      async (_name, fault) => {
        const elsewhere = scene.sites.requests.length;
        await fault.cause(scene);
        await status.wake('policy');
        expect(await status.waitFor(fault.reason, 90_000)).toContain('2026.11.5');
        expect(scene.sites.requests.slice(elsewhere)).toEqual([]);
        const visit = await Visit.open(managed.browser(), SURFACE);
        await visit.type(OWN.draft);
        await visit.waitForMarks();
        await visit.page.close();
      },
      120_000,
    );

    it('takes the next good policy after all of that, and asks for it conditionally from then on', async () => {
      scene.renewCertificate();
      serve(POLICY, await scene.publisher.signPolicy('2026.11.7'));
      await status.wake('policy');
      await status.waitFor('2026.11.7');
      await status.waitWithout('The last look changed nothing');
      await lookAt('policy', POLICY);
    });

    it('brings a crisis into an open compose box, and asks a server that failed again, by itself', async () => {
      scene.files.answers.set(POLICY, { kind: 'status', status: 503 });
      await status.wake('policy');
      await status.waitFor('status 503');
      serve(POLICY, await scene.publisher.signPolicy('2026.11.8'));
      const visit = await Visit.open(managed.browser(), SURFACE);
      await visit.type(CRISIS_DRAFT);
      expect(await visit.highlights()).toBe(0);
      // Published just after a look, so that it waits as long as it ever does.
      await lookAt('crisis', CRISIS);
      serve(CRISIS, await scene.publisher.signCrisis(CRANE));
      const published = Date.now();
      await waitUntil('marks', async () => (await visit.highlights()) > 0, CRISIS_LIMIT_MS);
      await visit.clickOurs('to check');
      expect(await visit.waitForPanel()).toContain(CRANE.topic);
      const seconds = ((Date.now() - published) / 1000).toFixed(1);
      process.stdout.write(`${family}: ${seconds} s from a crisis' publication to its strip\n`);
      expect(await visit.model()).toContain(CRISIS_DRAFT);
      await visit.page.close();
      await status.waitFor('2026.11.8', CRISIS_LIMIT_MS);
    }, 330_000);

    it('lets a crisis go when it is ended, and when its time is over', async () => {
      const visit = await Visit.open(managed.browser(), SURFACE);
      await visit.type(CRISIS_DRAFT);
      await visit.waitForMarks();
      const isCalm = async () => (await visit.highlights()) === 0;
      serve(CRISIS, await scene.publisher.signCalm());
      await status.wake('crisis');
      await waitUntil('no marks after its end', isCalm, 60_000);
      serve(CRISIS, await scene.publisher.signCrisis({ ...CRANE, lastsMs: 25_000 }));
      await status.wake('crisis');
      await visit.waitForMarks(25_000);
      await waitUntil(
        'no marks after its time',
        async () => {
          await visit.page.keyboard.type('.');
          return isCalm();
        },
        60_000,
      );
      await visit.page.close();
    }, 120_000);

    it('takes the next version of the extension, and keeps the last good policy over it', async () => {
      scene.files.answers.set(POLICY, { kind: 'status', status: 500 });
      await managed.update(nextVersion());
      status = new StatusTab(await managed.openStatus());
      expect(await status.waitFor(`forepost: ${nextVersion()}`)).toContain('2026.11.8');
      await expectOwnPanel();
    }, 180_000);

    it('goes back to the built-in policy when the administrator takes everything away', async () => {
      await set({});
      // After a start the background makes sure a minute later that nothing is what was meant.
      await status.wake('settings');
      const text = await status.waitFor('Built into Forepost');
      expect(text).toContain('Your organisation has set nothing for this browser.');
    }, 180_000);
  });
}
