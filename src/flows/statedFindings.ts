import { finding, type Finding } from "../domain/finding";
import { measuresOf, type Measure } from "../domain/indicator";
import type { ReportingPeriod } from "../domain/period";
import { readNumber } from "../intake/readNumber";
import { repetitionFindings, settingFindings, type StatedPath } from "../domain/targetFindings";
import { valueFindings } from "../domain/valueFindings";
import { placeOf } from "../workbook/placeOf";
import type { MeasuredValue } from "../workbook/readCells";
import type { Entry, Use } from "./Examination";
import type { Stated } from "./Stated";
import { isResultInWords, isTargetInWords } from "./toldInWords";

/** What is wrong with one indicator in one table: with its cells, its targets, and, when it is reported on, its values. */
export function statedFindings(
  stated: Stated,
  entries: readonly Entry[],
  period: ReportingPeriod,
  use: Use,
): readonly Finding[] {
  const { indicator } = stated;
  const paths = measuresOf(indicator).map((measure) => statedPath(stated, measure));
  const missing = missingComponents(stated);
  const findings =
    use === "setting"
      ? [...cellFindings(stated, period.year, []), ...paths.flatMap(settingFindings)]
      : [
          ...cellFindings(stated, period.year, missing),
          ...missing,
          ...paths.flatMap(repetitionFindings),
          ...(missing.length > 0 || !stated.actual
            ? []
            : entries.flatMap((entry) => valuesOf(entry, period))),
        ];
  return once(findings.map((each) => ({ ...each, indicator: indicator.id })));
}

/**
 * What was found out reading the cells. A target may well be a text (≤5%, 健全) and a result is then told in words too; the values of a
 * cell that lacks a component are said to lack it, and no more.
 */
function cellFindings(
  stated: Stated,
  year: number,
  missing: readonly Finding[],
): readonly Finding[] {
  const { baseline, targets, actual } = stated;
  const inWords = (value: MeasuredValue, of: number): boolean =>
    measuresOf(stated.indicator).some(
      (measure) => measure.component === value.component && isTargetInWords(stated, measure, of),
    );
  const planned = [...targets].flatMap(([of, values]) =>
    values.filter((value) => !inWords(value, of)),
  );
  const entered = missing.length > 0 ? [] : (actual ?? []);
  return [
    ...[...baseline, ...planned]
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code !== "value/numberAsText"),
    ...entered
      .filter((value) => !(isResultInWords(value) && inWords(value, year)))
      .flatMap(({ findings }) => findings),
  ];
}

/** One number where each component should have its own cannot be shared out. */
function missingComponents({ indicator, actual }: Stated): readonly Finding[] {
  const [first] = actual ?? [];
  if (indicator.components.length === 0 || !actual || !first) return [];
  const isOneNumber = actual.every(
    ({ observation }) =>
      observation.kind === "unreadable" && readNumber(observation.text).kind === "number",
  );
  const absent = indicator.components
    .map(({ name }) => name)
    .filter((name) => isOneNumber || !actual.some(({ component }) => component === name));
  if (absent.length === 0) return [];
  return [
    finding("target/componentMissing", placeOf(first.cell), indicator.id, { missing: absent }),
  ];
}

function valuesOf(entry: Entry, period: ReportingPeriod): readonly Finding[] {
  const { measure, indicator, observation, assessment, cells, history } = entry;
  if (!measure) return [];
  const at = cells["actual"] ? placeOf(cells["actual"]) : null;
  return valueFindings({
    measure,
    indicator: indicator.id,
    at,
    observation,
    assessment,
    period,
    history,
  });
}

function statedPath({ baseline, targets }: Stated, plan: Measure): StatedPath {
  const stated = (values: readonly MeasuredValue[]): StatedPath["baseline"] => {
    const value = values.find(({ component }) => component === plan.component);
    return value?.observation.kind === "number"
      ? { value: value.observation.value, at: placeOf(value.cell) }
      : null;
  };
  const own: Record<number, { readonly value: number; readonly at: ReturnType<typeof placeOf> }> =
    {};
  for (const [year, values] of targets) {
    const target = stated(values);
    if (target) own[year] = target;
  }
  return { plan, indicator: plan.id, baseline: stated(baseline), targets: own };
}

/** A cell that several measures share is complained of once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, at, values }) => {
    const key = JSON.stringify([code, at, code === "value/required" ? values : null]);
    return !seen.has(key) && seen.add(key);
  });
}
