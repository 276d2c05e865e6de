import type { TextRange } from '../../shared/text-range.ts';
import type { Jurisdiction } from '../../shared/vocabulary.ts';
import type { Scan } from '../text/scan.ts';
import type { OpenVocabulary, VocabularyTopic } from './vocabulary.ts';

/** Options of one use of a detector, as the policy writes them. */
export type DetectorOptions = Readonly<
  Record<string, string | number | boolean | readonly string[]>
>;

/** What the organisation publishes about itself: detectors stay silent on it. */
export interface OwnDetails {
  /** Lower case, without protocol. */
  readonly domains: readonly string[];
  /** Lower case. */
  readonly mailboxes: readonly string[];
  /** Digits only. */
  readonly phones: readonly string[];
}

/** What a detector may know beside the draft. */
export interface DetectorSettings {
  readonly options: DetectorOptions;
  readonly own: OwnDetails;
  readonly vocabulary: OpenVocabulary;
  readonly jurisdiction?: Jurisdiction;
}

/**
 * What a text must have for a detector to find anything in it: one of the literals, or a digit
 * where `digit` is true. A text with neither need not be searched.
 */
export interface Trigger {
  /** Lower case, as they stand in `Scan.lower`. */
  readonly anyOf: readonly string[];
  readonly digit: boolean;
}

/** The trigger of detectors that only begin from digits. */
export const DIGIT_TRIGGER: Trigger = { anyOf: [], digit: true };

/**
 * Code that finds one kind of thing exactly. One file each, named as the id; its docblock says for
 * whoever writes a policy what is found, what is not, and which options there are.
 */
export interface Detector {
  readonly id: string;
  /**
   * Absent where no literal and no digit is needed, as for names and for capitals; a function where
   * the literals are looked up.
   */
  readonly trigger?: Trigger | ((vocabulary: OpenVocabulary) => Trigger);
  /** What of the vocabulary `find` asks for; absent: nothing. */
  readonly looksUp?: readonly VocabularyTopic[];
  /** Ranges of the scan's plain text, in order. Pure; linear in the draft. */
  find(scan: Scan, settings: DetectorSettings): readonly TextRange[];
}

/** What a text must have for a detector; `undefined` where it is asked of every text. */
export function triggerOf(
  { trigger }: Pick<Detector, 'trigger'>,
  vocabulary: OpenVocabulary,
): Trigger | undefined {
  return typeof trigger === 'function' ? trigger(vocabulary) : trigger;
}

/** The strings of an option that is a list or a single string. */
export function readListOption(options: DetectorOptions, name: string): readonly string[] {
  const value = options[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

/** A number given as an option, else the default. */
export function readNumberOption(
  options: DetectorOptions,
  name: string,
  otherwise: number,
): number {
  const value = options[name];
  return typeof value === 'number' ? value : otherwise;
}

/** Whether an option is switched on; without it, what the detector does by itself. */
export function readBooleanOption(
  options: DetectorOptions,
  name: string,
  otherwise: boolean,
): boolean {
  const value = options[name];
  return typeof value === 'boolean' ? value : otherwise;
}
