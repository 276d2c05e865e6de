import { describePlaces, describeScores, listFigures } from './describe-scores.ts';
import { IDENTIFIER_TYPES } from './identifier-types.ts';
import { readSamples } from './read-samples.ts';
import { countUncovered, scoreIdentifiers } from './score-identifiers.ts';

/** What the command says, and its exit code: 0 scored, 2 for a call that cannot be answered. */
export interface Answer {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

const USAGE = 'Usage: npm run score:identifiers -- FILE [--json] [--show TYPE]';

/** Scores the detectors on the samples that the arguments name. */
export function scoreCommand(args: readonly string[]): Answer {
  const call = readArguments(args);
  if (typeof call === 'string') return refuse(`${call}\n${USAGE}`);
  const samples = readSamples(call.file);
  if (!samples.ok) return refuse(samples.problem);
  const scores = scoreIdentifiers(samples.value, IDENTIFIER_TYPES);
  const shown = scores.filter(({ type }) => type === call.show);
  if (call.isJson) return answer(JSON.stringify(listFigures(scores), null, 2));
  const uncovered = [...countUncovered(samples.value, IDENTIFIER_TYPES)];
  return answer(
    [
      describeScores(scores),
      ...uncovered.map(([type, count]) => `${type}: ${count} labelled, no detector`),
      ...shown.map(describePlaces),
    ].join('\n'),
  );
}

interface Call {
  readonly file: string;
  readonly isJson: boolean;
  readonly show?: string;
}

/** The call, or the sentence that says what is wrong with it. */
function readArguments(args: readonly string[]): Call | string {
  const at = args.indexOf('--show');
  const show = at >= 0 ? args[at + 1] : undefined;
  const known = [...IDENTIFIER_TYPES.keys()];
  if (at >= 0 && (show === undefined || !known.includes(show))) {
    return `--show needs a type; there are ${known.join(', ')}.`;
  }
  const rest = args.filter(
    (arg, index) => arg !== '--json' && (at < 0 || index < at || index > at + 1),
  );
  const [file, ...more] = rest;
  if (file === undefined || more.length > 0) return 'Expected the name of one file with samples.';
  if (file.startsWith('--')) return `There is no option ${file}.`;
  return { file, isJson: args.includes('--json'), ...(show === undefined ? {} : { show }) };
}

function answer(out: string): Answer {
  return { code: 0, out, err: '' };
}

function refuse(err: string): Answer {
  return { code: 2, out: '', err };
}
