import type { Publisher } from '../support/signed-policy.ts';
import { POLICY, type Scene } from './scene.ts';

/** Something that can go wrong with a signed file, and what the status page says then. */
export interface FileFault {
  readonly name: string;
  readonly reason: string;
  /** Has the organisation's server do it. */
  readonly cause: (scene: Scene) => Promise<void> | void;
}

/** Everything that must leave the last good policy, version 2026.11.5, in force. */
export const FILE_FAULTS: readonly FileFault[] = [
  {
    name: 'a bad signature',
    reason: 'The signature is not good: the file was changed after it was signed.',
    cause: async (scene) => serve(scene, changePayload(await signNext(scene))),
  },
  {
    name: 'a truncated file',
    reason: 'The file is not a signed file, or only a part of one.',
    cause: async (scene) => serve(scene, (await signNext(scene)).slice(0, 900)),
  },
  {
    name: 'a roll-back without a signed reason',
    reason: 'Version 2026.11.4 is lower than version 2026.11.5, which is in force',
    cause: async (scene) => serve(scene, await scene.publisher.signPolicy('2026.11.4')),
  },
  {
    name: 'an answer of 500',
    reason: 'The server answered with status 500.',
    cause: ({ files }) => void files.answers.set(POLICY, { kind: 'status', status: 500 }),
  },
  {
    name: 'a redirect to another host',
    reason: 'The server redirects elsewhere; the setting must name the file itself.',
    cause: ({ files }) =>
      void files.answers.set(POLICY, { kind: 'redirect', to: 'https://x.com/policy.json' }),
  },
  {
    name: 'a connection that breaks off in the middle',
    reason: 'The connection broke off before the whole file had come.',
    cause: ({ files }) => void files.answers.set(POLICY, { kind: 'break' }),
  },
  {
    name: 'a server that hangs',
    reason: 'The server did not finish its answer within 20 seconds.',
    cause: ({ files }) => void files.answers.set(POLICY, { kind: 'hang' }),
  },
  {
    // Last, because it changes the server, not what is served; the file itself is good and newer.
    name: 'an expired certificate',
    reason: 'its certificate is not trusted or has expired',
    cause: async (scene) => {
      serve(scene, await scene.publisher.signPolicy('2026.11.6'));
      await scene.expireCertificate();
    },
  },
];

function serve({ files }: Scene, body: string): void {
  files.answers.set(POLICY, { kind: 'file', body });
}

function signNext({ publisher }: { readonly publisher: Publisher }): Promise<string> {
  return publisher.signPolicy('2026.11.6');
}

/** The same file with one word of its payload changed, and the signature of before. */
function changePayload(text: string): string {
  const { payload, ...rest } = JSON.parse(text);
  const changed = Buffer.from(payload, 'base64').toString().replace('Larch', 'Beech');
  return JSON.stringify({ ...rest, payload: Buffer.from(changed).toString('base64') });
}
