import { cdp } from 'vitest/browser';

/** Clicks an element with a real, trusted press in its middle, also inside a shadow root. */
export async function press(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  const box = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const x = box.x + box.width / 2 + (frame?.x ?? 0);
  const y = box.y + box.height / 2 + (frame?.y ?? 0);
  const button = 'left' as const;
  await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, button, clickCount: 1 });
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button, clickCount: 1 });
}

/** Makes the browser show pages as it does for a person with these settings. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: list });
}
