import type { Range } from "../a1";
import type { FormPlaces, PlacedCell } from "./placeForm";
import type { ReadForm } from "./readForm";

/** Where everything of a form that was read stands on its sheet. */
export function placesOnSheet({ places, offset }: Pick<ReadForm, "places" | "offset">): FormPlaces {
  const rows = <Rows extends Pick<Range, "top" | "bottom">>(range: Rows): Rows => ({
    ...range,
    top: range.top + offset,
    bottom: range.bottom + offset,
  });
  const moved = (cells: readonly PlacedCell[]): readonly PlacedCell[] =>
    cells.map((placed) => ({ ...placed, range: rows(placed.range) }));
  return {
    ...places,
    lines: places.lines + offset,
    head: moved(places.head),
    heading: rows(places.heading),
    body: rows(places.body),
    foot: moved(places.foot),
    signature: places.signature + offset,
    heights: Object.fromEntries(
      Object.entries(places.heights).map(([row, height]) => [Number(row) + offset, height]),
    ),
  };
}
