import type { Finding } from '../../rules/finding.ts';
import { isHolding } from '../../shared/vocabulary.ts';

/** The words that a finding marks, as one key; a finding without a range means the whole text. */
function keyOf(finding: Finding, text: string): string {
  const words = finding.ranges.map(({ start, end }) => text.slice(start, end));
  return [finding.rule, ...(words.length > 0 ? words : [text])].join('\u0000');
}

/** What the person has decided on in one draft. Kept in memory only, as long as the draft. */
export class SettledWords {
  readonly #keys = new Set<string>();

  /** Whether anything is settled. */
  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  /** Notes a decision; a finding that blocks is never settled. */
  settle(findings: readonly Finding[], text: string): void {
    for (const finding of findings) {
      if (finding.action !== 'block') this.#keys.add(keyOf(finding, text));
    }
  }

  /** Findings that hold and have not been decided on with these very words. */
  unsettled(findings: readonly Finding[], text: string): Finding[] {
    return findings.filter(
      (finding) => isHolding(finding.action) && !this.#keys.has(keyOf(finding, text)),
    );
  }

  /** Forgets decisions about words that are no longer seen, so that writing them again asks again. */
  keepOnly(findings: readonly Finding[], text: string): void {
    const present = new Set(findings.map((finding) => keyOf(finding, text)));
    for (const key of this.#keys) if (!present.has(key)) this.#keys.delete(key);
  }

  /** Forgets everything: the draft is gone. */
  clear(): void {
    this.#keys.clear();
  }
}
