import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

/** The whole host is watched, because scripts for frames without an address cannot be narrowed to a path. */
const review: ComposeBox = {
  name: 'review',
  surface: 'review',
  engine: 'textarea',
  editable: 'textarea:not([role="combobox"]):not([name="q"])',
  composer: '[role="dialog"],form,body',
  submit: BUTTON,
  submitBy: 'words',
  submitKeys: 'none',
  attachments: { image: 'img[src^="blob:"]' },
};

/** Reviews on Google Maps, written in a frame of the same origin. */
export const googleMaps: Adapter = {
  id: asAdapterId('google-maps'),
  name: 'Google Maps',
  matches: [
    'https://www.google.com/*',
    'https://www.google.co.uk/*',
    'https://www.google.ie/*',
    'https://maps.google.com/*',
  ],
  boxes: [review],
};

/** Where the selectors come from. */
export const evidence: Evidence = {
  review: {
    source: 'public automation code of two projects; the label is localised',
    seen: '2026',
    confidence: 'high',
  },
};
