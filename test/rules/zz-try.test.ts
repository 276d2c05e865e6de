import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { BUILT_IN_PACKS } from '../../src/policy/packs/index.ts';
import { createChecker } from '../../src/rules/create-checker.ts';
import { DETECTORS } from '../../src/rules/detectors/index.ts';
import { loadPattern } from '../../src/rules/patterns/run-pattern.ts';
import { findTerms } from '../../src/rules/terms/find-terms.ts';
import { loadTermTrie } from '../../src/rules/terms/term-trie.ts';
import { scanDraft } from '../../src/rules/text/scan.ts';

const base =
  'We had a busy week at the surgery and everybody is tired. My dad came by on Tuesday with 12 cakes for the team. The new phones work well, see https://www.meadowbank.example/news for details. I think that our patients are lovely, and the nurses too! Can’t wait for the weekend. ';
it('tries', { timeout: 100_000 }, () => {
  const r = loadPolicy([{ file: 'h', text: BUILT_IN_PACKS['healthcare'] ?? '' }], {
    examples: 'none',
  });
  if (!r.ok) throw new Error('x');
  const json = JSON.stringify(r.value);
  writeFileSync('/tmp/healthcare.json', json);
  const out: string[] = [
    `json ${json.length} terms ${r.value.terms.words.length} patterns ${r.value.patterns.length} rules ${r.value.rules.length} cues ${r.value.cues.length}`,
  ];
  const time = (name: string, n: number, f: () => void) => {
    const s: number[] = [];
    for (let i = 0; i < n; i++) {
      const t = performance.now();
      f();
      s.push(performance.now() - t);
    }
    s.sort((a, b) => a - b);
    out.push(
      `${name} first/max ${(s.at(-1)! * 1000).toFixed(0)} p50 ${(s[n >> 1]! * 1000).toFixed(0)}us`,
    );
  };
  time('createChecker', 10, () => createChecker(r.value));
  const c = createChecker(r.value, { onFault: (u, x) => out.push(`FAULT ${u} ${x}`) });
  const trie = loadTermTrie(r.value.terms);
  for (const size of [280, 3000, 100000]) {
    const text = base.repeat(Math.ceil(size / base.length)).slice(0, size);
    const n = size > 10000 ? 5 : 200;
    time(`scan ${size}`, n, () => scanDraft(text));
    const scan = scanDraft(text);
    time(`terms ${size}`, n, () => findTerms(scan, trie, () => {}));
    time(`check ${size}`, n, () => c.check(text, { surface: 'post', site: 'x' }));
    const slow: [string, number][] = [];
    for (const d of DETECTORS) {
      for (let i = 0; i < 20 && size < 5000; i++)
        d.find(scan, { options: {}, own: r.value.own, jurisdiction: 'uk' });
      const t = performance.now();
      d.find(scan, { options: {}, own: r.value.own, jurisdiction: 'uk' });
      slow.push([d.id, (performance.now() - t) * 1000]);
    }
    for (const p of r.value.patterns) {
      const l = loadPattern(p);
      l.find(scan);
      const t = performance.now();
      l.find(scan);
      slow.push([p.pattern.slice(0, 40), (performance.now() - t) * 1000]);
    }
    slow.sort((a, b) => b[1] - a[1]);
    out.push(
      slow
        .slice(0, 12)
        .map(([a, b]) => `   ${a} ${b.toFixed(0)}`)
        .join('\n'),
    );
    out.push('   patterns total ' + slow.reduce((s, x) => s + x[1], 0).toFixed(0));
  }
  console.log(out.join('\n'));
});
