import { finding, type FindingOf, type Place } from "../../domain/finding";
import { samePeriod } from "../../domain/period";
import { parseA1 } from "../../workbook/a1";
import { placeOf } from "../../workbook/placeOf";
import type { Examination } from "../Examination";
import type { FactBook } from "../facts/FactBook";
import type { FactReading } from "../facts/FactReading";
import { groupedBy } from "./groupedBy";
import { inRowUnit } from "./inRowUnit";

type BlankResult = FindingOf<"value/required">;

/** A blank cell that a value is for, and where the value stands. */
interface Blank {
  readonly reading: FactReading;
  readonly value: number;
  readonly from: Place;
}

/**
 * The results of the period that a form leaves blank and another form of the workbook gives: one finding a cell, and one for a form in which nothing
 * was filled in. A value that stands in no form, only in the store, is not held against blanks here.
 */
export function blankResults(
  { blanks, readings }: Pick<FactBook, "blanks" | "readings">,
  examination: Pick<Examination, "statements" | "period" | "use">,
): readonly BlankResult[] {
  const { period, use } = examination;
  if (use !== "reporting") return [];
  const given = blanks.flatMap(({ fact, cells }): readonly Blank[] => {
    const from = samePeriod(fact.period, period) ? placeIn(fact.cell) : null;
    if (fact.kind !== "value" || !from) return [];
    return cells.map((reading) => ({ reading, value: fact.value, from }));
  });
  const begun = new Set(
    readings
      .filter(({ fact }) => fact?.kind === "value" && samePeriod(fact.period, period))
      .map(({ cell }) => cell.sheet),
  );
  const forms = groupedBy(given, ({ reading }) => reading.cell.sheet);
  return [...forms].flatMap(([sheet, own]) => {
    const cells = [...groupedBy(own, ({ reading }) => placeKey(placeOf(reading.cell))).values()];
    const found = cells.flatMap((each) => blankResult(each, examination));
    const [first] = found;
    if (begun.has(sheet) || !first || found.length === 1) return found;
    return [untouched(first, found.length)];
  });
}

/** @param blanks all that one cell is for: a value, or those of several components. */
function blankResult(
  [first, ...more]: readonly Blank[],
  { statements }: Pick<Examination, "statements">,
): readonly BlankResult[] {
  const { indicator, label, cell } = first?.reading ?? {};
  if (!first || !cell || !indicator || label === undefined) return [];
  const { value, from: at } = first;
  const unit = statements.find((each) => each.indicator.id === indicator)?.indicator.unit ?? "";
  const here = more.length > 0 ? null : inRowUnit(value, { indicator, cell }, statements);
  const elsewhere = { at, value, unit, here, count: 1 };
  return [finding("value/required", placeOf(cell), indicator, { name: label, elsewhere })];
}

function untouched(first: BlankResult, count: number): BlankResult {
  const { elsewhere, name } = first.values;
  if (!elsewhere) return first;
  return { ...first, values: { name, elsewhere: { ...elsewhere, here: null, count } } };
}

function placeIn(address: string | null): Place | null {
  const split = address?.lastIndexOf("!") ?? -1;
  if (address === null || split < 0) return null;
  const place = { sheet: address.slice(0, split), cell: address.slice(split + 1) };
  return parseA1(place.cell) ? place : null;
}

function placeKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
