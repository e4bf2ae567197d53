import { repairPlaces, type RepairedPlaces } from "./repairPlaces";
import type { Block, SourceDocument } from "./SourceDocument";

/** A document after its certain repairs. */
export interface RepairedDocument extends Pick<RepairedPlaces, "repairs" | "doubts"> {
  readonly document: SourceDocument;
}

interface Placed {
  readonly line: number;
  readonly text: string;
}

/**
 * Makes the certain repairs of a document, paragraph by paragraph and cell by cell, and finds the places that a person has to decide.
 *
 * It pauses after each.
 *
 * @param year of a column headed 第一年 where the document names no term.
 * @example finishSteps(repairDocument(document, 2026)).doubts[0]?.repair.candidates // ["5—8个", "58个"]
 */
export function* repairDocument(
  { blocks }: SourceDocument,
  year: number,
): Generator<void, RepairedDocument, void> {
  const places = blocks.flatMap((block): readonly Placed[] =>
    block.kind === "paragraph" ? [block] : block.cells,
  );
  const { texts, repairs, doubts } = yield* repairPlaces(
    places.map(({ line, text }) => ({ at: { kind: "line", line }, text })),
    year,
  );
  const repaired = new Map(places.map((place, index) => [place, texts[index] ?? place.text]));
  const withText = <Place extends Placed>(place: Place): Place => ({
    ...place,
    text: repaired.get(place) ?? place.text,
  });
  return {
    document: {
      blocks: blocks.map((block): Block =>
        block.kind === "paragraph"
          ? withText(block)
          : { ...block, cells: block.cells.map(withText) },
      ),
    },
    repairs,
    doubts,
  };
}
