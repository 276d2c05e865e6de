import type { Detector } from './detector.ts';

/** Web addresses, for example as a sign that something is published. */
export const url: Detector = {
  id: 'url',
  title: 'Web address',
  finds: 'Web addresses, with or without https://. E-mail addresses are not among them.',
  trigger: { anyOf: ['.', '://'], digit: false },
  find: (scan) => scan.links.filter((link) => link.kind === 'url'),
};
