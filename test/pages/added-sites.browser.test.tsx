import '../../src/panel/styles/theme.css';
import '../../src/pages/page.css';
import '../../src/pages/status/status.css';

import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import type { AddedSite } from '../../src/messaging/added-sites.ts';
import { AddedSites } from '../../src/pages/status/AddedSites.tsx';
import { findViolations } from '../panel/find-violations.ts';
import { createPage } from './page-fixtures.tsx';

afterEach(() => document.body.replaceChildren());

/** The part of the status page about added hosts. */
function createAdded(
  added: readonly AddedSite[],
  onAllow: (hosts: readonly string[]) => Promise<boolean> = async () => true,
): Promise<HTMLElement> {
  return createPage(<AddedSites added={added} onAllow={onAllow} />);
}

test('the status page says of every added host how it is doing, and nothing where none is added', async () => {
  expect((await createAdded([])).textContent).toBe('');
  const states = [
    ['watching', 'Watching'],
    ['waiting', 'Waiting for your permission'],
    ['off', 'Off by policy'],
    ['bad-host', 'this is not the name of a host'],
    ['unknown-adapter', 'there is no adapter “mastodont”'],
    ['listed', 'Watched already'],
    ['not-registered', 'the browser refused it'],
  ] as const;
  const added = states.map(([state]) => ({
    host: `${state}.example`,
    adapter: 'mastodont',
    state,
  }));
  const element = await createAdded(added);
  const rows = [...element.querySelectorAll('[aria-labelledby="added-heading"] tbody tr')];
  expect(rows).toHaveLength(states.length);
  for (const [index, [state, words]] of states.entries()) {
    expect(rows[index]?.textContent).toContain(`${state}.example`);
    expect(rows[index]?.textContent).toContain(words);
  }
  expect(await findViolations(element)).toEqual([]);
});

test('the button asks for the hosts that wait, inside the click, and says when the answer was no', async () => {
  const added = [
    { host: 'social.example', adapter: 'mastodon', state: 'waiting' },
    { host: 'forum.example', adapter: 'generic', state: 'watching' },
  ] as const;
  const onAllow = vi.fn(async () => false);
  const element = await createAdded(added, onAllow);
  const press = () => page.getByRole('button', { name: 'Allow on these sites' }).click();
  await press();
  expect(onAllow).toHaveBeenCalledWith(['social.example']);
  await vi.waitFor(() => expect(element.textContent).toContain('The browser did not allow it.'));
  onAllow.mockRejectedValueOnce(new Error('blocked'));
  await press();
  await vi.waitFor(() => expect(onAllow).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(element.textContent).toContain('The browser did not allow it.'));
  onAllow.mockResolvedValueOnce(true);
  await press();
  await vi.waitFor(() =>
    expect(element.textContent).not.toContain('The browser did not allow it.'),
  );
});
