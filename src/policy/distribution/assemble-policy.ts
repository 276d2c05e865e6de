import { fail, type Result, succeed } from '../../shared/result.ts';
import type { CompiledPolicy } from '../compiled-policy.ts';
import { EMBEDDED_SOURCE, loadPolicy } from '../load-policy.ts';
import type { PolicySource } from '../merge-policy.ts';
import { parsePolicyLayer } from '../parse/parse-policy-layer.ts';
import { formatPolicyProblem } from '../parse/policy-problem.ts';
import { applyRollout } from '../rollout/apply-rollout.ts';
import { applyFeatures } from '../settings/apply-features.ts';
import { type LayerHeader, writeSettingsLayer } from '../settings/settings-layer.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { Signed } from './open-signed.ts';
import type { CrisisRelease, Release } from './signed-content.ts';

/** Everything that the policy of one browser is made of. */
export interface PolicyParts {
  readonly settings: Settings;
  /** The signed policy that was accepted last. */
  readonly release?: Signed<Release> | undefined;
  /** The crisis file that was accepted last. */
  readonly crisis?: Signed<CrisisRelease> | undefined;
  /** The device's draw for a roll-out; without one the policy is as it is where it is rolled out. */
  readonly draw?: number | undefined;
}

/**
 * Makes the policy of its parts, lowest first: pack ← organisation ← department ← inline ←
 * settings ← crisis. Problems are sentences.
 */
export function assemblePolicy(parts: PolicyParts): Result<CompiledPolicy, readonly string[]> {
  return assembleLayers(listReleased(parts), parts);
}

/**
 * The same over the layers of a policy as they were written, lowest first, for whoever has the files
 * instead of the signed one.
 */
export function assembleLayers(
  released: readonly PolicySource[],
  { settings, crisis, draw }: Pick<PolicyParts, 'settings' | 'crisis' | 'draw'>,
): Result<CompiledPolicy, readonly string[]> {
  const own = [...released, ...writeInline(settings)];
  const below = own.length > 0 ? own : [EMBEDDED_SOURCE];
  const header = readHeader(below);
  if (!header.ok) return header;
  const loaded = loadPolicy(
    [...below, ...writeSettingsLayer(settings, header.value), ...writeCrisis(crisis, header.value)],
    // What is written into settings has not been through `forepost policy build`.
    { examples: settings.policy === undefined ? 'none' : 'own' },
  );
  if (!loaded.ok) return fail(loaded.problem.map((problem) => formatPolicyProblem(problem)));
  const policy = {
    ...applyFeatures(loaded.value, settings.features),
    ...(settings.measurement === undefined ? {} : { measures: true as const }),
  };
  if (draw === undefined) return succeed(policy);
  return succeed(applyRollout(policy, { draw, department: settings.department }));
}

/** What the organisation has signed, lowest first. */
function listReleased({ settings, release }: PolicyParts): readonly PolicySource[] {
  const { layers = [], departments = {} } = release?.content.policy ?? {};
  const name = settings.department ?? '';
  const department = Object.hasOwn(departments, name) ? departments[name] : undefined;
  return [
    ...layers.map((layer) => writeLayer(`signed policy, layer ${layer.id}`, layer)),
    ...(department === undefined
      ? []
      : [writeLayer(`signed policy, department ${name}`, department)]),
  ];
}

/** What the organisation wrote into its settings. */
function writeInline({ policy }: Settings): readonly PolicySource[] {
  return policy === undefined ? [] : [{ file: 'managed setting "policy"', text: policy }];
}

/** The periods of a crisis as the topmost layer. */
function writeCrisis(
  crisis: Signed<CrisisRelease> | undefined,
  { id, version }: LayerHeader,
): readonly PolicySource[] {
  const periods = crisis?.content.periods ?? [];
  if (periods.length === 0) return [];
  return [writeLayer('crisis file', { forepost: 1, id, version, periods })];
}

/** JSON is YAML, so a layer that has been read can be read again. */
function writeLayer(file: string, layer: object): PolicySource {
  return { file, text: JSON.stringify(layer) };
}

/** The name and version of the topmost of some layers, for layers that go on top of it. */
function readHeader(sources: readonly PolicySource[]): Result<LayerHeader, readonly string[]> {
  const top = sources.at(-1) ?? EMBEDDED_SOURCE;
  const parsed = parsePolicyLayer(top.text, top.file);
  if (!parsed.ok) return fail(parsed.problem.map((problem) => formatPolicyProblem(problem)));
  const { id, version } = parsed.value.layer;
  return succeed({ id, version });
}
