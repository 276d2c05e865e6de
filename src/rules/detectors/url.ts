import type { Detector } from './detector.ts';

/** Web address. Web addresses, with or without https://. E-mail addresses are not among them. */
export const url: Detector = {
  id: 'url',
  trigger: { anyOf: ['.', '://'], digit: false },
  find: (scan) => scan.links.filter((link) => link.kind === 'url'),
};
