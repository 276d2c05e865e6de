import { CONTENT_FILES, gzipSize, readBuilt, TARGETS } from '../../bundle/built-files.ts';
import type { Figure } from '../figure.ts';

/** Sizes of the scripts that run in pages, as they are downloaded. */
export function measureSizes(): readonly Figure[] {
  return TARGETS.flatMap((target) =>
    CONTENT_FILES.map((file) => ({
      part: 'size',
      name: `${target} ${file} (gzip)`,
      value: gzipSize(readBuilt(target, file)) / 1000,
      unit: 'kB' as const,
    })),
  );
}
