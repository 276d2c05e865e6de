import { measureEngine } from './engine.ts';
import { describeFigure, type Figure } from './figure.ts';
import { measurePage } from './page.ts';
import { measureSizes } from './sizes.ts';

/** The parts that can be measured, in order. */
const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
  size: measureSizes,
  engine: measureEngine,
  page: measurePage,
};

/** Measures the named parts, or all of them, and prints the figures. */
export async function runBench(options: {
  readonly names: readonly string[];
  readonly isJson: boolean;
}): Promise<void> {
  const unknown = options.names.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    throw new Error(`No part is called ${unknown.join(', ')}. There are: ${Object.keys(PARTS)}.`);
  }
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (options.names.length > 0 && !options.names.includes(name)) continue;
    process.stderr.write(`Measuring ${name} …\n`);
    figures.push(...(await measure()));
  }
  console.log(
    options.isJson ? JSON.stringify(figures, null, 2) : figures.map(describeFigure).join('\n'),
  );
}
