import { cdp } from 'vitest/browser';

/** Makes the browser show pages as it does for a person with these settings; `{}` undoes it. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: list });
}

/** Makes the browser show pages as it prints them; `emulate({})` undoes it. */
export async function emulatePaper(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
}
