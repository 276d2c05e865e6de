/** Another program that reads texts for something; set up and ready. */
export interface Peer {
  /** What it looks for, for whoever reads the figures. */
  readonly looksFor: string;
  /** How many things it finds in a text. */
  count(text: string): number | Promise<number>;
  /** A text in which it must find something, or it is not the program that we mean to measure. */
  readonly proof: string;
}
