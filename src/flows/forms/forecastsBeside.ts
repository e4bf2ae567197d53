import type { Fact, ValueFact } from "../../domain/fact";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { Indicator, Measure } from "../../domain/indicator";
import { isYearEnd, samePeriod } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import { yearForecast } from "../../domain/yearForecast";
import { placeForm } from "../../workbook/forms/placeForm";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import { outlooksOf, type StatedForecast } from "../outlooksOf";
import { formLines } from "./formLines";
import type { Filling } from "./Proposal";

/** 全年测算 beside the officer's 全年预计完成情况: ours is shown and never filled in. */
export interface ForecastBeside {
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** Hers, and the cell for it. */
  readonly stated: StatedForecast;
  /** Null where the pace since the baseline says nothing. */
  readonly forecast: number | null;
}

/** What the forecasts are made from. */
interface Known {
  readonly layout: FormLayout;
  readonly plan: Plan;
  readonly facts: readonly Fact[];
}

/**
 * Our forecast for the year for each row of a form that asks for the officer's, where the period has a value.
 *
 * @returns nothing once the year is over, and for a form that does not ask.
 * @example forecastsBeside(filling, snapshot, examination, known)[0]?.forecast // 38.903333
 */
export function forecastsBeside(
  filling: Filling,
  snapshot: Snapshot,
  examination: Examination,
  known: Known,
): readonly ForecastBeside[] {
  const { period } = examination;
  const asks = known.layout.columns.some(({ field }) => field === "forecast");
  if (!asks || isYearEnd(period)) return [];
  const values = known.facts.filter(
    (fact): fact is ValueFact => fact.kind === "value" && samePeriod(fact.period, period),
  );
  const stated = filling.added
    ? blankForecasts(filling.sheet, examination, known)
    : statedForecasts(filling.sheet, snapshot, examination);
  return formLines(known.plan, known.layout).flatMap((line) => {
    if (line.kind !== "measure") return [];
    const { measure, planRow } = line;
    const { indicator } = planRow;
    const own = stated.get(measure.id);
    const value = values.find((fact) => fact.measure === measure.id)?.value;
    if (!own || value === undefined) return [];
    return [{ indicator, measure, stated: own, forecast: yearForecast(measure, period, value) }];
  });
}

/** The cells of a fresh sheet, by measure. */
function blankForecasts(
  sheet: string,
  { period }: Examination,
  { layout, plan }: Known,
): ReadonlyMap<string, StatedForecast> {
  const lines = formLines(plan, layout);
  const years = layout.columns.some((each) => each.years === "each") ? plan.years : [];
  const { columns, body } = placeForm(layout, period.year, years, lines.length);
  const column = columns.find(({ layout: { field } }) => field === "forecast")?.column;
  if (column === undefined) return new Map();
  const cellAt = (index: number): CellRef => ({ sheet, row: body.top + index, column });
  return new Map(
    lines.flatMap((line, index) =>
      line.kind === "measure"
        ? [[line.measure.id, { cell: cellAt(index), value: null, text: "" }] as const]
        : [],
    ),
  );
}

function statedForecasts(
  sheet: string,
  snapshot: Snapshot,
  { statements, period }: Examination,
): ReadonlyMap<string, StatedForecast> {
  const here = statements.filter(({ table }) => table.sheet === sheet);
  const outlooks = outlooksOf(snapshot, { statements: here, period });
  return new Map(
    [...outlooks].flatMap(([id, { forecast }]) => (forecast ? [[id, forecast] as const] : [])),
  );
}
