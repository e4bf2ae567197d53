import type { NumberTarget } from "../target/TargetReading";

/** A counted or measured figure of a document with the words around it. */
export interface FigurePlace {
  /** Of its text among the document's texts. */
  readonly index: number;
  /** Where in that text the figure stands, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly target: NumberTarget;
  /** The words right before and after it, without signs between. */
  readonly before: string;
  readonly after: string;
  /** Of what it is a figure: the words after it, else those before it. */
  readonly noun: string;
  /** The sentence it stands in. */
  readonly sentence: string;
}
