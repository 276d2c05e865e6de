/** A post as numbers: rows of features, and how much each counts. */
export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** A post with what a model is to say of it. */
export interface LabelledVector {
  readonly vector: Vector;
  readonly isBreach: boolean;
}

/** Log-odds as a weighted sum. */
export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

const EPOCHS = 40;
const RATE = 0.4;
const DECAY = 1e-4;
/** Breaches are rare: each counts as so many others, but no more than evens it out. */
const MOST_BALANCE = 2;
/** A post that is judged as well as this teaches nothing. */
const SETTLED = 1e-4;

/** Logistic regression by stochastic gradient descent with a rate of its own for each row (AdaGrad). */
export function fitLogistic(examples: readonly LabelledVector[], rowCount: number): LinearModel {
  const learner = new Learner(rowCount);
  const breaches = examples.filter(({ isBreach }) => isBreach).length;
  const balance = Math.min(MOST_BALANCE, (examples.length - breaches) / Math.max(1, breaches));
  const order = Int32Array.from(examples.keys());
  const draw = createDraw();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, draw);
    for (const at of order) {
      const example = examples[at];
      if (example !== undefined) learner.learn(example, example.isBreach ? balance : 1);
    }
  }
  return learner;
}

/** A model while it learns. */
class Learner implements LinearModel {
  readonly weights: Float64Array;
  bias = 0;
  readonly #spent: Float64Array;
  #biasSpent = 1e-6;

  constructor(rowCount: number) {
    this.weights = new Float64Array(rowCount);
    this.#spent = new Float64Array(rowCount).fill(1e-6);
  }

  /** Moves the weights towards what is true of one post. */
  learn({ vector, isBreach }: LabelledVector, importance: number): void {
    const wrong = toProbability(scoreLinear(this, vector)) - (isBreach ? 1 : 0);
    const gradient = wrong * importance;
    if (Math.abs(gradient) < SETTLED) return;
    const { rows, values } = vector;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const weight = this.weights[row] ?? 0;
      const slope = gradient * (values[index] ?? 0) + DECAY * weight;
      const spent = (this.#spent[row] ?? 0) + slope * slope;
      this.#spent[row] = spent;
      this.weights[row] = weight - (RATE * slope) / Math.sqrt(spent);
    }
    this.#biasSpent += gradient * gradient;
    this.bias -= (RATE * gradient) / Math.sqrt(this.#biasSpent);
  }
}

/** The log-odds that a model gives a post. */
export function scoreLinear({ weights, bias }: LinearModel, vector: Vector): number {
  return bias + dot(weights, vector);
}

/** Log-odds as a probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function dot(weights: Float64Array, { rows, values }: Vector): number {
  let sum = 0;
  for (let index = 0; index < rows.length; index += 1) {
    sum += (weights[rows[index] ?? 0] ?? 0) * (values[index] ?? 0);
  }
  return sum;
}

/** Random whole numbers below a limit: the same ones each time, so that training is repeatable. */
function createDraw(): (limit: number) => number {
  let state = 0x2545f491;
  return (limit) => {
    state = (Math.imul(state, 0x41c64e6d) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Puts a list into random order. */
function shuffle(order: Int32Array, draw: (limit: number) => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
