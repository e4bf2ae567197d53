import type { ProseTarget } from "../ProseTarget";
import type { Paragraph, SourceDocument } from "../SourceDocument";
import { passagesOf } from "./passagesOf";
import { Outline } from "./Outline";
import { readHeading } from "./readHeading";
import { targetsOfPassage } from "./targetsOfPassage";

/** What is known of the document besides its paragraphs. */
export interface ProseOptions {
  /** The year the document is of: what it says of earlier years is history. */
  readonly issuedIn?: number;
}

/**
 * Reads the targets that the running text of a plan states, in its order. Tables are passed over.
 *
 * @example readProse(document).map(({ name, value, unit }) => name + value + unit) // ["县域就诊率90%", …]
 */
export function readProse(
  document: SourceDocument,
  options: ProseOptions = {},
): readonly ProseTarget[] {
  return [...proseSteps(document, options)].flat();
}

/** As {@link readProse}, one paragraph at a time, so that a caller can pause between them. */
export function* proseSteps(
  { blocks }: SourceDocument,
  { issuedIn }: ProseOptions = {},
): Generator<readonly ProseTarget[], void> {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === "paragraph");
  const outline = new Outline();
  for (const passage of passagesOf(paragraphs)) {
    const heading = readHeading(passage.text);
    if (heading) outline.enter(heading);
    yield targetsOfPassage(passage, heading?.bodyStart ?? 0, outline.place, issuedIn ?? null);
  }
}
