import { assess } from "../domain/assess";
import type { Observation } from "../domain/assessment";
import { measuresOf, type Measure, type Targets } from "../domain/indicator";
import type { ReportingPeriod } from "../domain/period";
import { worstOf } from "../domain/standing";
import type { MeasuredValue } from "../workbook/readCells";
import type { CellRef, Snapshot } from "../workbook/Workbook";
import type { Entry, HeldValue, Use } from "./Examination";
import type { Stated } from "./Stated";
import { isResultInWords, isTargetInWords } from "./toldInWords";

/**
 * The entries of one indicator: one per component and one for the whole, or the whole alone.
 *
 * @param use in `setting` the table's own baseline and targets are the path, and nothing is assessed.
 */
export function entriesOf(
  snapshot: Snapshot,
  stated: Stated,
  period: ReportingPeriod,
  use: Use,
): readonly Entry[] {
  const parts = measuresOf(stated.indicator).map((measure) =>
    entryOf(snapshot, stated, use === "setting" ? ownPath(measure, stated) : measure, period),
  );
  if (stated.indicator.components.length === 0) return parts;
  const [first] = parts;
  const whole: Entry = {
    indicator: stated.indicator,
    component: null,
    measure: null,
    table: stated.table,
    observation: { kind: "blank" },
    cells: first?.cells ?? {},
    held: null,
    history: {},
    assessment: worstOf(parts.map(({ assessment }) => assessment)),
  };
  return [whole, ...parts];
}

function entryOf(
  snapshot: Snapshot,
  stated: Stated,
  measure: Measure,
  period: ReportingPeriod,
): Entry {
  const { indicator, table, baseline, targets, actual, earlier } = stated;
  const value = actual && valueOf(actual, measure);
  const isForPeople =
    value && isResultInWords(value) && isTargetInWords(stated, measure, period.year);
  const observation: Observation = value && !isForPeople ? value.observation : { kind: "blank" };
  const history = historyOf(earlier, measure);
  const cells: Record<string, CellRef> = {};
  note("actual", actual);
  note("baseline", baseline);
  for (const [year, values] of targets) note(`target:${year}`, values);
  return {
    indicator,
    component: measure.component,
    measure,
    table,
    observation,
    cells,
    held: value ? heldIn(snapshot, value) : null,
    history,
    assessment: assess(measure, period, observation, history),
  };

  function note(role: string, values: readonly MeasuredValue[] | null): void {
    const found = values && valueOf(values, measure);
    if (found) cells[role] = found.cell;
  }
}

function valueOf(values: readonly MeasuredValue[], measure: Measure): MeasuredValue | undefined {
  return values.find(({ component }) => component === measure.component);
}

function historyOf(earlier: Stated["earlier"], measure: Measure): Readonly<Record<number, number>> {
  const history: Record<number, number> = {};
  for (const [year, values] of earlier) {
    const observation = valueOf(values, measure)?.observation;
    if (observation?.kind === "number") history[year] = observation.value;
  }
  return history;
}

function heldIn(snapshot: Snapshot, { cell, scale }: MeasuredValue): HeldValue {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const held = sheet?.cell(cell.row, cell.column);
  return {
    scale,
    text: typeof held?.value === "string" ? held.value : null,
    numberFormat: held?.numberFormat ?? "General",
  };
}

/** What a county sets for itself, in place of the superior plan's path; it is monitored, not assessed. */
function ownPath(measure: Measure, { baseline, targets }: Stated): Measure {
  const own: Record<number, Targets[number]> = {};
  for (const [year, values] of targets) {
    const observation = valueOf(values, measure)?.observation;
    if (observation?.kind === "number") own[year] = { value: observation.value };
  }
  const start = valueOf(baseline, measure)?.observation;
  return {
    ...measure,
    shape: "neutral",
    baseline: start?.kind === "number" ? start.value : null,
    targets: own,
  };
}
