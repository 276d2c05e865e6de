import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { METADATA_FILE, renderPhoneMetadata } from './write-phone-metadata.mjs';

it('is what its script makes of the library that is installed', () => {
  expect(readFileSync(METADATA_FILE, 'utf8')).toBe(renderPhoneMetadata());
});
