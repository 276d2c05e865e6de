/** What a policy is refused for whether or not it is linted; lint tells it as errors. */
export const LOAD_CHECKS = [
  {
    id: 'form',
    finds:
      'YAML that cannot be read, unknown or missing fields, and names of clauses, contacts, signals, detectors or packs that do not exist.',
  },
  {
    id: 'cues',
    finds:
      'Patterns that are not RE2, are too large or have nothing to start from, and terms without a word.',
  },
  {
    id: 'examples',
    finds: 'Examples of your rules and guards that do not come out as they say.',
  },
] as const;

export type LoadCheckId = (typeof LOAD_CHECKS)[number]['id'];
