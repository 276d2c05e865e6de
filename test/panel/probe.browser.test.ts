import { expect, test } from 'vitest';
import { userEvent, cdp } from 'vitest/browser';
import { createPanel } from './panel-fixtures.ts';
import { press } from './press.ts';
test('probe', async () => {
  const { button, actions, root } = createPanel();
  const iframe = window.frameElement; console.log('frame', iframe?.getBoundingClientRect().x, iframe && getComputedStyle(iframe).transform, innerWidth, innerHeight);
  try { await userEvent.click(button('Post anyway')); console.log('ue', actions.calls.join()); } catch (e) { console.log('ue fail', String(e).slice(0, 300)); }
  try { await press(button('Post anyway')); console.log('cdp', actions.calls.join()); } catch (e) { console.log('cdp fail', String(e).slice(0, 300)); }
  console.log(getComputedStyle(root.querySelector('.panel')!).borderTopWidth);
  expect(1).toBe(1);
});
