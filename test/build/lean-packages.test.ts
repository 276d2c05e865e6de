import { readFileSync } from 'node:fs';

import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { CUT_MODULES, cutFrom, leanPackages } from '../../src/build/lean-packages.ts';
import { BUILT_IN_VOCABULARY } from '../../src/rules/detectors/built-in-vocabulary.ts';
import type { Detector } from '../../src/rules/detectors/detector.ts';
import { DETECTORS } from '../../src/rules/detectors/index.ts';
import { OpenVocabulary } from '../../src/rules/detectors/vocabulary.ts';
import { scanDraft } from '../../src/rules/text/scan.ts';

const detectors = z.custom<readonly Detector[]>((value) => Array.isArray(value));

/** The detectors as pages get them. */
async function loadLean(): Promise<readonly Detector[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanPackages()],
    build: {
      write: false,
      lib: { entry: 'src/rules/detectors/index.ts', formats: ['es'], fileName: () => 'lean.js' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  const module = z.object({ DETECTORS: detectors });
  return module.parse(await import(`data:text/javascript,${encodeURIComponent(code)}`)).DETECTORS;
}

/** What detectors find in a text, in one jurisdiction. */
function findAll(from: readonly Detector[], text: string, jurisdiction: 'uk' | 'us' | 'eu') {
  const settings = {
    options: {},
    own: { domains: [], mailboxes: [], phones: [] },
    vocabulary: new OpenVocabulary(BUILT_IN_VOCABULARY),
    jurisdiction,
  };
  return from.flatMap(({ id, find }) =>
    find(scanDraft(text), settings).map(({ start, end }) => `${id}: ${text.slice(start, end)}`),
  );
}

/** Digits in the place of each `#`, the same for the same seed. */
function fill(form: string, seed: number): string {
  let state = seed;
  return form.replaceAll('#', () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String(Math.floor(state / 429_496_730));
  });
}

const FORMS = [
  ...['+44 7### ######', '07### ######', '020 #### ####', '+44 (0)20 #### ####', '0113 ### ####'],
  ...[
    '(21#) 555-####',
    '1-80#-555-####',
    '+1 604 ### ####',
    '+33 6 ## ## ## ##',
    '+33 1 ## ## ## ##',
  ],
  ...['+49 15# #######', '030 #######', '0044 7### ######', '+353 8# ### ####', '+61 4## ### ###'],
  ...[
    '+91 9#### #####',
    '+380 ## ### ####',
    '+39 3## #######',
    '07### ###### x12',
    'call 011 44 20 #### ####',
  ],
  ...['my SSN is ###-##-####', 'PESEL ###########', 'BSN #########', 'personnummer 8#0#1#-####'],
  ...[
    '8#.0#.1#-###.##',
    'Steuer-ID ###########',
    'DNI ########T',
    'NI AB ## ## ## C',
    'PPS #######T',
  ],
  ...['my card 4### #### #### ####', 'my card 37## ###### #####', 'NHS number ### ### ####'],
];

const IBANS = [
  ...[
    'GB82 WEST 1234 5698 7654 32',
    'DE89 3704 0044 0532 0130 00',
    'FR14 2004 1010 0505 0001 3M02 606',
  ],
  ...[
    'ES91 2100 0418 4502 0005 1332',
    'NO93 8601 1117 947',
    'BE68 5390 0754 7034',
    'NL91 ABNA 0417 1643 00',
  ],
  ...[
    'PL61 1090 1014 0000 0712 1981 2874',
    'HR12 1001 0051 8630 0016 0',
    'CZ65 0800 0000 1920 0014 5399',
  ],
  ...['HU42 1177 3016 1111 1018 0000 0000', 'GB82 WEST 1234 5698 7654 33', 'BE68 5390 0754 7035'],
];

describe('packages as pages get them', () => {
  let lean: readonly Detector[] = [];
  beforeAll(async () => {
    lean = await loadLean();
  });

  it.each(CUT_MODULES)(
    'do without a part of %s, and the build says so when it changes',
    (module) => {
      const file = `node_modules${module}`;
      const whole = readFileSync(file, 'utf8');
      expect(cutFrom(whole, `/anywhere/${file}?v=1`)?.length).toBeLessThan(whole.length);
      expect(() => cutFrom('export {};', file)).toThrow(`${file}: nothing there is like`);
    },
  );

  it('leave other modules as they are', () => {
    expect(cutFrom('export {};', 'src/pages/page.ts')).toBeUndefined();
  });

  it.each(['uk', 'us', 'eu'] as const)('find what the whole ones find, in %s', (jurisdiction) => {
    const texts = [
      ...IBANS,
      ...FORMS.flatMap((form) => Array.from({ length: 12 }, (_, n) => fill(form, n))),
    ];
    const found = texts.map((text) => findAll(DETECTORS, text, jurisdiction));
    expect(texts.map((text) => findAll(lean, text, jurisdiction))).toEqual(found);
    for (const id of ['phone-number', 'iban', 'national-id', 'us-social-security-number']) {
      expect(
        found.flat().some((each) => each.startsWith(`${id}:`)),
        id,
      ).toBe(true);
    }
  });
});
