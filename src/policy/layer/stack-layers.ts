import { fail, type Result, succeed } from '../../shared/result.ts';
import { suggestName } from '../parse/nearest-name.ts';
import {
  describeProblem,
  type LocatedLayer,
  parsePolicyLayer,
} from '../parse/parse-policy-layer.ts';
import type { PolicyProblem } from '../parse/policy-problem.ts';

/** A layer in its place, and whether Forepost brought it or the organisation wrote it. */
export interface StackedLayer extends LocatedLayer {
  readonly origin: 'pack' | 'own';
}

/** Built-in packs as YAML, by id. */
export type PackTexts = Readonly<Record<string, string>>;

/**
 * Puts layers on top of what they extend, lowest first, each once. A name means a built-in pack
 * first, then another of the given layers.
 */
export function stackLayers(
  own: readonly LocatedLayer[],
  packs: PackTexts,
): Result<readonly StackedLayer[], readonly PolicyProblem[]> {
  const stacker = new Stacker(own, packs);
  for (const layer of own) stacker.add({ ...layer, origin: 'own' }, []);
  return stacker.problems.length > 0 ? fail(stacker.problems) : succeed(stacker.stack);
}

/** The stack while it grows; it lives for one call of `stackLayers`. */
class Stacker {
  readonly stack: StackedLayer[] = [];
  readonly problems: PolicyProblem[] = [];
  readonly #done = new Set<string>();
  /** Packs whose problems have been told. */
  readonly #told = new Set<string>();
  readonly #own: readonly LocatedLayer[];
  readonly #packs: PackTexts;

  constructor(own: readonly LocatedLayer[], packs: PackTexts) {
    this.#own = own;
    this.#packs = packs;
  }

  /** Adds a layer after everything that it extends; `chain` is who asked for it, outermost first. */
  add(layer: StackedLayer, chain: readonly StackedLayer[]): void {
    if (this.#done.has(keyOf(layer))) return;
    const names = layer.layer.extends ?? [];
    for (const [index, name] of names.entries()) {
      const below = this.#find(layer, name, index);
      if (below) this.#addBelow(below, [...chain, layer], index);
    }
    this.#done.add(keyOf(layer));
    this.stack.push(layer);
  }

  /** Adds what a layer extends, unless that leads back to the layer itself. */
  #addBelow(below: StackedLayer, chain: readonly StackedLayer[], index: number): void {
    const start = chain.findIndex((each) => keyOf(each) === keyOf(below));
    const asking = chain.at(-1);
    if (start < 0 || !asking) {
      this.add(below, chain);
      return;
    }
    const circle = [...chain.slice(start), below].map((each) => each.layer.id).join(' → ');
    const message = `extends itself in a circle: ${circle}`;
    this.problems.push(describeProblem(asking, ['extends', index], message));
  }

  /** The layer of a name; notes a problem when there is none or the pack itself is broken. */
  #find(asking: StackedLayer, name: string, index: number): StackedLayer | undefined {
    const pack = this.#readPack(name);
    if (pack) return pack.ok ? { ...pack.value, origin: 'pack' } : undefined;
    const named = this.#own.find(({ layer }) => layer.id === name);
    if (named && asking.origin === 'own') return { ...named, origin: 'own' };
    const known = [...Object.keys(this.#packs), ...this.#own.map(({ layer }) => layer.id)];
    const message = `unknown policy pack "${name}"${suggestName(name, known)}`;
    this.problems.push(describeProblem(asking, ['extends', index], message));
    return undefined;
  }

  /** Reads a built-in pack; a broken one is told the first time. */
  #readPack(name: string): ParsedPack | undefined {
    const text = Object.hasOwn(this.#packs, name) ? this.#packs[name] : undefined;
    if (text === undefined) return undefined;
    const pack = parsePack(this.#packs, name, text);
    if (!pack.ok && !this.#told.has(name)) this.problems.push(...pack.problem);
    this.#told.add(name);
    return pack;
  }
}

type ParsedPack = ReturnType<typeof parsePolicyLayer>;

/** Packs never change while a program runs, and reading them is a third of loading a policy. */
const parsedPacks = new WeakMap<PackTexts, Map<string, ParsedPack>>();

/** Parses a pack once, however many policies are built on it. */
function parsePack(packs: PackTexts, name: string, text: string): ParsedPack {
  const parsed = parsedPacks.get(packs) ?? new Map<string, ParsedPack>();
  parsedPacks.set(packs, parsed);
  const pack = parsed.get(name) ?? parsePolicyLayer(text, `pack ${name}`);
  parsed.set(name, pack);
  return pack;
}

/** An organisation may give its policy the name of a pack. */
function keyOf({ origin, layer, file }: StackedLayer): string {
  return origin === 'pack' ? `pack:${layer.id}` : `own:${file}:${layer.id}`;
}
