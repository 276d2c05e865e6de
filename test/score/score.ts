import { assertNever } from '../../src/shared/assert-never.ts';
import { type Answer, answer, refuse } from './answer.ts';
import { HELP } from './call/help.ts';
import { readScoreCall } from './call/read-score-call.ts';
import { scoreBatches } from './corpus/score-batches.ts';
import { scoreExternal } from './corpus/score-external.ts';
import { scoreOrdinary } from './ordinary/score-ordinary.ts';

/** Where the command finds what it reads. */
export interface Places {
  /** The folder of the project's own corpus. */
  readonly corpus: string;
  /** The folder that files of the command line are named from. */
  readonly from: string;
}

/** `npm run score`: does what the arguments ask for. */
export function runScore(args: readonly string[], places: Places): Answer {
  const call = readScoreCall(args);
  if (!call.ok) return refuse(call.problem, 'npm run score -- --help lists the options');
  switch (call.value.kind) {
    case 'help':
      return answer([HELP]);
    case 'batches':
      return scoreBatches(call.value, places);
    case 'external':
      return scoreExternal(call.value, places.from);
    case 'ordinary':
      return scoreOrdinary(call.value, places.from);
    default:
      return assertNever(call.value);
  }
}
