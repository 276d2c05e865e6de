import type { Finding } from '../../rules/finding.ts';
import type { Draft } from '../draft/draft.ts';
import { type Field, FieldMirror } from './field-mirror.ts';

/** The mirrors of one composer: one for each text field whose words are marked. */
export class FieldMirrors {
  readonly #mirrors = new Map<Field, FieldMirror>();

  /** Whether any field has marks. */
  get isShown(): boolean {
    return this.#mirrors.size > 0;
  }

  /** Replaces the marks; `enter` opens our root, and only if there is something to paint. */
  paint(enter: () => ShadowRoot, draft: Draft, findings: readonly Finding[]): void {
    const fields = new Set<Field>();
    if (findings.some(({ ranges }) => ranges.length > 0)) {
      for (const { node } of draft.segments) if (!(node instanceof Text)) fields.add(node);
    }
    for (const [field, mirror] of this.#mirrors) {
      if (fields.has(field)) continue;
      mirror.destroy();
      this.#mirrors.delete(field);
    }
    for (const field of fields) {
      const mirror = this.#mirrors.get(field) ?? new FieldMirror(enter(), field);
      this.#mirrors.set(field, mirror);
      mirror.paint(draft, findings);
    }
  }

  /** Lays the mirrors over their fields again. */
  place(): void {
    for (const mirror of this.#mirrors.values()) mirror.place();
  }

  /** Takes all mirrors away. */
  clear(): void {
    for (const mirror of this.#mirrors.values()) mirror.destroy();
    this.#mirrors.clear();
  }
}
