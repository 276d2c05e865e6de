import type { Finding } from '../../rules/finding.ts';
import type { ClauseId } from '../../shared/ids.ts';
import { isHolding, SEVERITIES, type Severity } from '../../shared/vocabulary.ts';

/** How often each word stands in a text. */
type WordCounts = ReadonlyMap<string, number>;

/** That a person has decided on a clause in a draft as it read then. */
interface Decision {
  readonly severity: Severity;
  /** The words of the whole draft: which of them are marked may shift with every other word. */
  readonly words: WordCounts;
}

/**
 * What the person has decided on in one draft. Kept in memory only, as long as the draft. A decision
 * is about a clause and the words that were there: other rules of the clause, and other marks, may
 * speak of the same words a moment later, and asking again would be nagging. Words that are new, or
 * a graver finding, are asked about.
 */
export class SettledWords {
  readonly #decisions = new Map<ClauseId, Decision>();

  /** Whether anything is settled. */
  get isEmpty(): boolean {
    return this.#decisions.size === 0;
  }

  /** Notes a decision; a finding that blocks is never settled. */
  settle(findings: readonly Finding[], text: string): void {
    const words = countWords([text]);
    for (const { action, clause, severity } of findings) {
      const before = this.#decisions.get(clause);
      const isGraver = before?.words !== words || rankOf(severity) < rankOf(before.severity);
      if (action !== 'block' && isGraver) this.#decisions.set(clause, { severity, words });
    }
  }

  /** Findings that hold and mark more than has been decided on. */
  unsettled(findings: readonly Finding[], text: string): Finding[] {
    return findings.filter(
      (finding) => isHolding(finding.action) && !this.#isSettled(finding, text),
    );
  }

  /** Forgets decisions about words that are no longer there, so that writing them again asks again. */
  keepOnly(findings: readonly Finding[], text: string): void {
    if (this.isEmpty) return;
    const present = new Set(findings.map(({ clause }) => clause));
    const words = countWords([text]);
    for (const [clause, decision] of this.#decisions) {
      if (!present.has(clause)) this.#decisions.delete(clause);
      else this.#decisions.set(clause, { ...decision, words: keepCommon(decision.words, words) });
    }
  }

  /** Forgets everything: the draft is gone. */
  clear(): void {
    this.#decisions.clear();
  }

  /** A finding without a range means the whole text. */
  #isSettled({ action, clause, severity, ranges }: Finding, text: string): boolean {
    const decision = this.#decisions.get(clause);
    if (decision === undefined || action === 'block') return false;
    if (rankOf(severity) < rankOf(decision.severity)) return false;
    const marked = ranges.map(({ start, end }) => text.slice(start, end));
    const words = countWords(marked.length > 0 ? marked : [text]);
    return [...words].every(([word, count]) => count <= (decision.words.get(word) ?? 0));
  }
}

/** The gravest first. */
function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Runs of letters and digits, and every other sign by itself. */
function countWords(texts: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** The words of both, as often as in the one that has fewer. */
function keepCommon(one: WordCounts, other: WordCounts): WordCounts {
  const common = [...one].map(
    ([word, count]) => [word, Math.min(count, other.get(word) ?? 0)] as const,
  );
  return new Map(common.filter(([, count]) => count > 0));
}
