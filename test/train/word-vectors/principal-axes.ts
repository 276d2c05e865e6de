const TURNS = 60;

/** The axes along which centred vectors spread most, by orthogonal iteration: the same each time. */
export function findPrincipalAxes(
  vectors: readonly (readonly number[])[],
  count: number,
): readonly Float64Array<ArrayBuffer>[] {
  const spread = measureSpread(vectors);
  let axes = Array.from({ length: count }, (_, axis) =>
    Float64Array.from(spread, (_row, at) => Math.sin(1 + axis * 131 + at * 17)),
  );
  for (let turn = 0; turn < TURNS; turn += 1) {
    axes = makeOrthogonal(axes.map((axis) => Float64Array.from(spread, (row) => dot(row, axis))));
  }
  return axes;
}

/** The covariance of each two dimensions. */
function measureSpread(vectors: readonly (readonly number[])[]): readonly Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const spread = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (const [at, row] of spread.entries()) {
      const value = (vector[at] ?? 0) / vectors.length;
      for (let other = 0; other < size; other += 1) {
        row[other] = (row[other] ?? 0) + value * (vector[other] ?? 0);
      }
    }
  }
  return spread;
}

/** Gram and Schmidt's: each axis without what it shares with those before it, of length 1. */
function makeOrthogonal(axes: readonly Float64Array[]): Float64Array<ArrayBuffer>[] {
  const done: Float64Array<ArrayBuffer>[] = [];
  for (const axis of axes) {
    const own = Float64Array.from(axis);
    for (const other of done) {
      const shared = dot(axis, other);
      for (let at = 0; at < own.length; at += 1) {
        own[at] = (own[at] ?? 0) - shared * (other[at] ?? 0);
      }
    }
    const length = Math.hypot(...own);
    done.push(own.map((value) => value / length));
  }
  return done;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
