import { expect, it } from 'vitest';

import { browser } from '../../src/shared/browser.ts';

it('lets modules that import the extension API load in a page', () => {
  expect(browser.runtime.id).toBe('forepost-under-test');
});
