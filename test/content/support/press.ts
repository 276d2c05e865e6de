import { cdp } from 'vitest/browser';

/** Presses an element with a real mouse press in its middle, also inside our closed shadow root. */
export async function press(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  const box = element.getBoundingClientRect();
  // The page under test lies in a frame, which the runner may have scaled to fit its window.
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame === undefined ? 1 : frame.width / window.innerWidth;
  const place = {
    x: (frame?.x ?? 0) + (box.x + box.width / 2) * scale,
    y: (frame?.y ?? 0) + (box.y + box.height / 2) * scale,
    button: 'left' as const,
    clickCount: 1,
  };
  await cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...place });
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place });
}
