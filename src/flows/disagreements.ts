import { finding, type Finding } from "../domain/finding";
import { placeOf } from "../workbook/placeOf";
import type { MeasuredValue } from "../workbook/readCells";
import type { Stated } from "./Stated";

/** Where one indicator stands in several tables of a workbook, its results must be the same in all of them. */
export function resultDisagreements(chosen: Stated, other: Stated): readonly Finding[] {
  return differences(other.actual ?? [], chosen.actual ?? []).map(([here, there]) =>
    finding("value/tablesDisagree", placeOf(here.cell), chosen.indicator.id, {
      here: here.value,
      there: there.value,
      other: placeOf(there.cell),
    }),
  );
}

/** Without a plan to compare with, the tables' baselines and targets for one indicator must agree among themselves. */
export function targetDisagreements(chosen: Stated, other: Stated): readonly Finding[] {
  const { indicator } = chosen;
  const disagree = (
    year: number,
    baseline: boolean,
    here: readonly MeasuredValue[],
    there: readonly MeasuredValue[],
  ): readonly Finding[] =>
    differences(here, there).map(([own, known]) =>
      finding("target/tablesDisagree", placeOf(own.cell), indicator.id, {
        year,
        baseline,
        here: own.value,
        there: known.value,
        other: placeOf(known.cell),
      }),
    );
  return [
    ...disagree(indicator.baselineYear, true, other.baseline, chosen.baseline),
    ...[...other.targets].flatMap(([year, values]) =>
      disagree(year, false, values, chosen.targets.get(year) ?? []),
    ),
  ];
}

interface NumberIn {
  readonly value: number;
  readonly cell: MeasuredValue["cell"];
}

/** The numbers for the same measure that are not the same. */
function differences(
  here: readonly MeasuredValue[],
  there: readonly MeasuredValue[],
): readonly (readonly [NumberIn, NumberIn])[] {
  return here.flatMap((own) => {
    const known = there.find(({ component }) => component === own.component);
    if (own.observation.kind !== "number" || known?.observation.kind !== "number") return [];
    const { value } = own.observation;
    if (value === known.observation.value) return [];
    return [
      [
        { value, cell: own.cell },
        { value: known.observation.value, cell: known.cell },
      ] as const,
    ];
  });
}
