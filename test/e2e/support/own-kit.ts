import { type Kit, makeKit } from '../../../src/cli/deploy/kit/make-kit.ts';
import type { Org } from '../../../src/cli/deploy/org-schema.ts';

/** The deployment kit of the organisation of the tests; settings may be wrong on purpose. */
export function makeOwnKit(
  browsers: Org['browsers'],
  settings: Readonly<Record<string, unknown>>,
  version = '1.0.0',
): Kit {
  return makeKit(
    {
      kit: 1,
      organisation: 'Meadowbank Surgery',
      helpDesk: 'it-help@meadowbank.example',
      platforms: ['linux'],
      browsers,
      settings,
    },
    version,
  );
}

/** A file of a kit; throws when the kit has none of that name. */
export function readKitFile(kit: Kit, path: string): string {
  const text = kit.get(path);
  if (text === undefined) throw new Error(`The kit has no ${path}; it has ${[...kit.keys()]}.`);
  return text;
}
