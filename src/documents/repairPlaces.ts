import { doubtSteps } from "../intake/damage/doubtsIn";
import type { FigurePlace } from "../intake/damage/FigurePlace";
import { figurePlacesIn } from "../intake/damage/figurePlaces";
import { repairSteps } from "../intake/damage/repairTexts";
import type { Repair } from "../intake/Repair";
import { datedHeaders } from "./datedHeaders";
import type { PlacedRepair } from "./PlanImport";
import type { SourcePlace } from "./SourceDocument";

/** One paragraph or cell. */
export interface PlacedText {
  readonly at: SourcePlace;
  readonly text: string;
}

/** Words that a person has to decide about. */
export interface PlacedDoubt {
  readonly at: SourcePlace;
  /** In the text of the paragraph or cell, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly repair: Repair;
}

/** Texts after their certain repairs. */
export interface RepairedPlaces {
  /** One for each text given, in the same order. */
  readonly texts: readonly string[];
  readonly repairs: readonly PlacedRepair[];
  readonly doubts: readonly PlacedDoubt[];
}

/**
 * Makes the certain repairs of the texts of a document or a workbook, dates headers that count years, and finds the places that a person has to
 * decide. It pauses now and then.
 *
 * @param places in reading order.
 * @param year of a column headed 第一年 where the document names no term.
 * @example finishSteps(repairPlaces([{ at, text: "4\ue0106个" }])).texts // ["4.6个"]
 */
export function* repairPlaces(
  places: readonly PlacedText[],
  year: number,
): Generator<void, RepairedPlaces, void> {
  const { texts: repaired, open, profile } = yield* repairSteps(places.map(({ text }) => text));
  const texts = withDates(repaired, year);
  const figures: FigurePlace[] = [];
  for (const [index, { text }] of texts.entries()) {
    figures.push(...figurePlacesIn(text, index));
    yield;
  }
  const written = texts.map(({ text }) => text);
  const found = yield* doubtSteps(written, profile, figures);
  yield;
  const placed = <Found>(index: number, make: (at: SourcePlace) => Found): readonly Found[] => {
    const place = places[index];
    return place ? [make(place.at)] : [];
  };
  return {
    texts: written,
    repairs: texts.flatMap(({ repairs }, index) =>
      repairs.flatMap((repair) => placed(index, (at) => ({ ...repair, at, concerns: [] }))),
    ),
    doubts: [
      ...found.flatMap(({ index, start, end, repair }) =>
        placed(index, (at) => ({ at, start, end, repair })),
      ),
      ...[...open].flatMap(([index, repair]) =>
        placed(index, (at) => ({ at, start: 0, end: repair.found.length, repair })),
      ),
    ],
  };
}

interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

function withDates(texts: readonly RepairedText[], year: number): readonly RepairedText[] {
  const found = datedHeaders(
    texts.map(({ text }) => text),
    year,
  );
  const dated = new Map(found.map((header) => [header.index, header]));
  return texts.map((one, index) => {
    const header = dated.get(index);
    if (!header) return one;
    return {
      text: header.text,
      repairs: [...one.repairs, ...(header.repair ? [header.repair] : [])],
    };
  });
}
