import { asAdapterId } from '../shared/ids.ts';

import type { Adapter, ComposeBox, Evidence } from './adapter.ts';
import { BUTTON } from './selectors.ts';

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
    'https://www.google.com/maps/*',
    'https://www.google.com/local/*',
    'https://www.google.co.uk/maps/*',
    'https://www.google.co.uk/local/*',
    'https://www.google.ie/maps/*',
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
