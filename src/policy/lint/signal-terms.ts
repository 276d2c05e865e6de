import type { Policy } from '../policy.ts';
import type { Signal } from '../schema.ts';

/** A signal with all the signals whose cues it borrows; each counts once. */
export function listSignals(signal: Signal, policy: Policy): readonly Signal[] {
  const found = new Set<Signal>();
  const visit = (each: Signal | undefined) => {
    if (!each || found.has(each)) return;
    found.add(each);
    for (const name of each.signals ?? []) visit(policy.signals[name]);
  };
  visit(signal);
  return [...found];
}

/** The terms that a signal is seen by, folded, with those of the organisation and of borrowed signals. */
export function listTerms(signal: Signal, policy: Policy): ReadonlySet<string> {
  const terms = listSignals(signal, policy).flatMap((each) => [
    ...(each.terms ?? []),
    ...(each.organisation ?? []).flatMap((list) => policy.organisation[list]),
    // Written with capitals it is another word: `US` is not `us`.
    ...(each.exact ?? []).filter((term) => term === term.toLowerCase()),
  ]);
  return new Set(terms.map(foldTerm));
}

/** A term as terms are compared: any case, any apostrophe, one blank between words. */
export function foldTerm(term: string): string {
  return term
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .trim()
    .replaceAll(/\s+/g, ' ');
}
