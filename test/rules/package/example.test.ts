import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Consumer, createConsumer, readExample } from './consumer.ts';

const folder = mkdtempSync(join(tmpdir(), 'forepost consumer-'));
let consumer: Consumer;

beforeAll(async () => {
  consumer = await createConsumer(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('runs the documented example as another program would', { timeout: 60_000 }, () => {
  const printed = consumer.run(readExample());
  expect(printed).toMatch(/^credentials-security \(critical\): .*Hummus4Lunch/);
});

it('tells a program at compile time what it gets wrong', { timeout: 60_000 }, () => {
  const source = `import { createChecker } from 'forepost/rules';
createChecker({}).check('A draft', { account: 'nobody' });`;
  const told = consumer.run(source);
  expect(told).toContain('error TS');
  expect(told).toContain('\'"nobody"\' is not assignable');
});
