/** Every clause that a post of the corpus may be labelled with, in the order of the policy book. */
export const CORPUS_CLAUSES = [
  'patient-confidentiality',
  'review-replies',
  'personal-data',
  'credentials-security',
  'confidential-business',
  'inside-information',
  'financial-promises',
  'legal-matters',
  'images-consent',
  'speaking-for-org',
  'personal-views',
  'employee-disclosure',
  'ad-disclosure',
  'accurate-claims',
  'clinical-advice-boundaries',
  'respect-harassment',
  'respect-service-users',
  'tone-of-voice',
  'defamation-competitors',
  'copyright',
  'political-impartiality',
  'crisis-holding',
  'media-enquiries',
  'channels-accounts',
  'publish-quality',
  'protected-speech',
] as const;

/** Clauses that a post can breach; `protected-speech` only says what the policy leaves alone. */
export const WARNABLE_CLAUSES = CORPUS_CLAUSES.filter((clause) => clause !== 'protected-speech');
