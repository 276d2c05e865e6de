import { asAdapterId } from '../shared/ids.ts';

import type { Adapter } from './adapter.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { nhsUk } from './nhs-uk.ts';
import { x } from './x.ts';

/**
 * The practice page on loopback, with the boxes of every site. The shipped manifest does not list
 * it: only the copy of the extension that `npm start` opens runs there.
 */
export const practice: Adapter = {
  id: asAdapterId('practice'),
  name: 'the practice page',
  matches: ['http://127.0.0.1/*', 'http://localhost/*'],
  boxes: [x, linkedin, mastodon, facebook, nhsUk].flatMap((adapter) => adapter.boxes),
};
