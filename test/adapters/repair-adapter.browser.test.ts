import { describe, expect, it } from 'vitest';

import { pickComposeBox, pickSubmit } from '../../src/adapters/pick-compose-box.ts';
import { repairAdapter } from '../../src/adapters/repair-adapter.ts';
import { x } from '../../src/adapters/x.ts';
import { pathOf } from '../../src/content/session/event-path.ts';
import { find, showPage } from '../content/support/page.ts';

const SITES = { off: [], add: [] };

describe('repairAdapter', () => {
  it('finds a box and its button again by the selectors of a policy', () => {
    const page = showPage(
      '<main><div class="renamed" contenteditable="true">x</div><b class="go">Los</b></main>',
    );
    const repair = [{ adapter: 'x', box: 'post', editable: '.renamed', submit: '.go' }];
    const repaired = repairAdapter(x, { ...SITES, repair }, () => undefined);
    expect(pickComposeBox(repaired, pathOf(find(page, '.renamed')))?.box.name).toBe('post');
    const submit = pickSubmit(repaired, pathOf(find(page, '.go')));
    expect(submit?.composer).toBe(find(page, 'main'));
    expect(pickSubmit(x, pathOf(find(page, '.go')))).toBeUndefined();
  });

  it('leaves what a policy does not name as it is, and other sites alone', () => {
    expect(repairAdapter(x, SITES, () => undefined)).toBe(x);
    const repair = [{ adapter: 'linkedin', box: 'post', submit: '.go' }];
    expect(repairAdapter(x, { ...SITES, repair }, () => undefined)).toBe(x);
  });

  it('keeps our selector where the browser cannot read the one given, and tells of it', () => {
    const told: string[] = [];
    const repair = [{ adapter: 'x', box: 'chat', submit: ':nonsense(', editable: '.chat' }];
    const repaired = repairAdapter(x, { ...SITES, repair }, (box) => told.push(box));
    const ours = x.boxes.find(({ name }) => name === 'chat');
    const now = repaired.boxes.find(({ name }) => name === 'chat');
    expect(now).toEqual({ ...ours, editable: '.chat' });
    expect(told).toEqual(['chat']);
  });
});
