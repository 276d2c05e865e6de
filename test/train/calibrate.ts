import { toProbability } from './logistic.ts';

/** What a model said of a post that it was not trained on, and what is true. */
export interface Said {
  readonly logOdds: number;
  readonly isBreach: boolean;
}

/** Turns what a model says into log-odds that can be believed: `slope` × log-odds + `shift`. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

const STEPS = 100;
/** Without it a model that is right of every post would be believed without limit. */
const DAMPING = 1e-3;

/** Platt's calibration, by Newton's method. */
export function calibrate(said: readonly Said[]): Calibration {
  // From 0 on, Newton's steps do not overshoot, however sure of itself the model is.
  let slope = 0;
  let shift = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let [gradientSlope, gradientShift] = [DAMPING * (slope - 1), DAMPING * shift];
    let [curveSlope, curveBoth, curveShift] = [DAMPING, 0, DAMPING];
    for (const { logOdds, isBreach } of said) {
      const probability = toProbability(slope * logOdds + shift);
      const wrong = probability - (isBreach ? 1 : 0);
      const spread = probability * (1 - probability);
      gradientSlope += wrong * logOdds;
      gradientShift += wrong;
      curveSlope += spread * logOdds * logOdds;
      curveBoth += spread * logOdds;
      curveShift += spread;
    }
    const determinant = curveSlope * curveShift - curveBoth * curveBoth;
    if (determinant < 1e-12) break;
    slope -= (curveShift * gradientSlope - curveBoth * gradientShift) / determinant;
    shift -= (curveSlope * gradientShift - curveBoth * gradientSlope) / determinant;
  }
  return { slope, shift };
}
