import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { PolicySource } from '../../../src/policy/merge-policy.ts';
import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import { type Answer, answer, refuse } from '../answer.ts';
import type { OrdinaryCall, SampleOptions } from '../call/score-call.ts';
import { loadOrganisation, type Organisation } from '../corpus/organisation.ts';
import { readLayers } from '../read-layers.ts';
import { explainReadFault } from '../read-text-file.ts';
import { describeFirings, listFirings } from './describe-firings.ts';
import { drawSample } from './draw-sample.ts';
import { type Firing, findFirings } from './find-firings.ts';
import { readOrdinary } from './read-ordinary.ts';
import { tallyFirings } from './tally-firings.ts';

/** What runs with nothing configured, and what asks most of ordinary talk about health. */
const PACKS = ['general', 'healthcare'] as const;

/** Counts what the packs say of posts that breach nothing. */
export function scoreOrdinary(call: OrdinaryCall, from: string): Answer {
  const layers = readLayers(call.policyFiles, from);
  if (!layers.ok) return refuse(layers.problem);
  const files = readOrdinary(resolve(from, call.folder));
  if (!files.ok) return refuse(...files.problem);
  const firings: Firing[] = [];
  const tallies = [];
  for (const pack of PACKS) {
    const organisation = loadPack(pack, layers.value);
    if (!organisation.ok) return refuse(...organisation.problem);
    const { checker, faults } = organisation.value;
    const own = findFirings(pack, checker, files.value).filter(
      ({ finding }) => call.clause === undefined || finding.clause === call.clause,
    );
    if (faults.size > 0) return refuse(`${pack} pack: ${[...faults].join(', ')} failed`);
    firings.push(...own);
    tallies.push(tallyFirings(pack, own, files.value));
  }
  const written = call.sample === undefined ? succeed([]) : writeSample(firings, call.sample, from);
  if (!written.ok) return refuse(written.problem);
  return call.isJson
    ? answer([JSON.stringify({ packs: tallies.map(listFirings) }, null, 2)], written.value)
    : answer(tallies.flatMap(describeFirings), written.value);
}

/** A nameless organisation that extends the pack. */
function loadPack(
  pack: string,
  layers: readonly PolicySource[],
): Result<Organisation, readonly string[]> {
  const text = `forepost: 1\nid: ordinary-${pack}\nversion: "1"\nextends: [${pack}]\n`;
  return loadOrganisation([{ file: `pack ${pack}`, text }, ...layers]);
}

/** Writes firings for reading, one JSON object a line; answers with what was written. */
function writeSample(
  firings: readonly Firing[],
  sample: SampleOptions,
  from: string,
): Result<readonly string[], string> {
  const drawn = drawSample(firings, sample);
  const path = resolve(from, sample.file);
  try {
    writeFileSync(path, drawn.map((each) => `${JSON.stringify(each)}\n`).join(''));
  } catch (error) {
    return fail(`${path}: ${explainReadFault(error)}`);
  }
  return succeed([`${drawn.length} warnings drawn with seed ${sample.seed}, written to ${path}`]);
}
