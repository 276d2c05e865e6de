/** What reads single characters: each call is a step. */
const READERS = ['charCodeAt', 'codePointAt', 'charAt', 'at', 'startsWith'] as const;
/** What copies or searches: as many steps as there are characters in the outcome or the string. */
const COPIERS = ['slice', 'substring', 'toLowerCase', 'normalize'] as const;
const SEARCHERS = ['indexOf', 'includes'] as const;

/**
 * How many characters some work reads through strings and regular expressions: the same on every
 * machine, however busy it is. Work on integers is not counted. Methods are wrapped while the work
 * runs, so nothing else may run at the same time.
 */
export function countSteps(work: () => void): number {
  let steps = 0;
  const count = (more: number) => {
    steps += more;
  };
  const restore = [...wrapStrings(count), wrapExec(count)];
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

/** Wraps the methods of strings; answers how to undo it. */
function wrapStrings(count: (steps: number) => void): readonly (() => void)[] {
  return [
    ...READERS.map((name) => wrap(String.prototype, name, () => count(1))),
    ...COPIERS.map((name) =>
      wrap(String.prototype, name, (_, outcome) => count(String(outcome).length)),
    ),
    ...SEARCHERS.map((name) =>
      wrap(String.prototype, name, (text, outcome, [, from]) => {
        const start = Number(from ?? 0);
        const end = typeof outcome === 'number' && outcome >= 0 ? outcome : String(text).length;
        count(Math.max(1, end - start));
      }),
    ),
  ];
}

/** A search by regular expression reads from where it starts to where it finds, at least. */
function wrapExec(count: (steps: number) => void): () => void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counting(text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const end = found === null ? (this.sticky ? from : text.length) : found.index + found[0].length;
    count(Math.max(1, end - from));
    return found;
  };
  return () => {
    RegExp.prototype.exec = exec;
  };
}

/** Lets something be told of every call of a method. */
function wrap<Type extends object>(
  type: Type,
  name: keyof Type & string,
  onCall: (self: unknown, outcome: unknown, args: readonly unknown[]) => void,
): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(type, name);
  if (descriptor === undefined) throw new Error(`There is no method ${name}.`);
  const method: unknown = descriptor.value;
  if (typeof method !== 'function') throw new Error(`${name} is no method.`);
  Object.defineProperty(type, name, {
    ...descriptor,
    value: function counting(this: unknown, ...args: readonly unknown[]): unknown {
      const outcome: unknown = Reflect.apply(method, this, args);
      onCall(this, outcome, args);
      return outcome;
    },
  });
  return () => Object.defineProperty(type, name, descriptor);
}
