/** One cell's text, or a part of it, in flattened text. */
export interface FlatToken {
  readonly line: number;
  /** As it stands there. */
  readonly text: string;
  /** Half-width and without spaces, for comparing. */
  readonly key: string;
}
