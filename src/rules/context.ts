import type { Account, Attachment, Jurisdiction, Surface } from '../shared/vocabulary.ts';

/** What is known of the moment of posting. A missing field is unknown and is never guessed. */
export interface CheckContext {
  /** Adapter id or host, for example `x` or `linkedin.com`. */
  readonly site?: string;
  readonly surface?: Surface;
  readonly account?: Account;
  readonly attachments?: readonly Attachment[];
  /**
   * Who will be able to read it, in the words of the page: `Public`, `Followers`. No rule can ask for
   * it, on purpose: the words are of the site's language and few sites tell them, and a rule that
   * falls silent on a private post would fall silent wherever they were misread. What is sure of a
   * direct message is its surface.
   */
  readonly audience?: string;
  /** The text that is being answered, such as a review. */
  readonly replyTo?: string;
  /** Milliseconds since the epoch; periods are judged by it. Without it no period is active. */
  readonly now?: number;
  readonly jurisdiction?: Jurisdiction;
}
