import type { LearnedFile } from './learned-file.ts';
import models from './models.json' with { type: 'json' };

/** The models that come with the built-in packs; `npm run train` makes them anew. */
export const BUILT_IN_MODELS: LearnedFile = { ...models, form: 2 };
