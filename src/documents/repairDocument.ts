import { doubtsIn } from "../intake/damage/doubtsIn";
import type { FigurePlace } from "../intake/damage/FigurePlace";
import { figurePlacesIn } from "../intake/damage/figurePlaces";
import { repairSteps } from "../intake/damage/repairTexts";
import type { Repair } from "../intake/Repair";
import type { PlacedRepair } from "./PlanImport";
import type { Block, SourceDocument } from "./SourceDocument";

/** Words of a document that a person has to decide about. */
export interface PlacedDoubt {
  readonly line: number;
  /** In the text of the paragraph or cell, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly repair: Repair;
}

/** A document after its certain repairs. */
export interface RepairedSource {
  readonly document: SourceDocument;
  readonly repairs: readonly PlacedRepair[];
  readonly doubts: readonly PlacedDoubt[];
}

/** A paragraph or a cell. */
interface Placed {
  readonly line: number;
  readonly text: string;
}

/**
 * Makes the certain repairs of a document, paragraph by paragraph and cell by cell, and finds the places that a person has to decide.
 *
 * It pauses after each.
 *
 * @example finishSteps(repairDocument(document)).doubts[0]?.repair.candidates // ["5—8个", "58个"]
 */
export function* repairDocument({ blocks }: SourceDocument): Generator<void, RepairedSource, void> {
  const places = blocks.flatMap((block): readonly Placed[] =>
    block.kind === "paragraph" ? [block] : block.cells,
  );
  const { texts, profile } = yield* repairSteps(places.map(({ text }) => text));
  const repaired = new Map(places.map((place, index) => [place, texts[index]?.text ?? place.text]));
  const withText = <Place extends Placed>(place: Place): Place => ({
    ...place,
    text: repaired.get(place) ?? place.text,
  });
  const figures: FigurePlace[] = [];
  for (const [index, { text }] of texts.entries()) {
    figures.push(...figurePlacesIn(text, index));
    yield;
  }
  const lineOf = (index: number): number => places[index]?.line ?? 0;
  return {
    document: {
      blocks: blocks.map((block): Block =>
        block.kind === "paragraph"
          ? withText(block)
          : { ...block, cells: block.cells.map(withText) },
      ),
    },
    repairs: texts.flatMap(({ repairs }, index) =>
      repairs.map((repair) => ({
        ...repair,
        at: { kind: "line", line: lineOf(index) } as const,
        concerns: [],
      })),
    ),
    doubts: doubtsIn(
      texts.map(({ text }) => text),
      profile,
      figures,
    ).map(({ index, start, end, repair }) => ({
      line: lineOf(index),
      start,
      end,
      repair,
    })),
  };
}
