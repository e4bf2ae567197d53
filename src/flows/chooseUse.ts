import type { Use } from "./Examination";
import type { Stated } from "./Stated";

/** From this share of blank or differing baselines and targets on, a table without results sets targets of its own. */
const ownFrom = 0.2;

/**
 * 用途: whether values are results beside a plan's targets, or a county's own baselines and targets. A table with a column
 * for results reports; one without sets targets when it leaves them blank or states others than the plan.
 *
 * @param isEmbedded whether the plan was made from the tables, so that nothing can differ from it.
 */
export function chooseUse(stated: readonly Stated[], isEmbedded: boolean): Use {
  if (isEmbedded || stated.some(({ actual, earlier }) => actual !== null || earlier.size > 0)) {
    return "reporting";
  }
  const cells = stated.flatMap(statedCells);
  const own = cells.filter((isPlanned) => !isPlanned).length;
  return cells.length > 0 && own / cells.length >= ownFrom ? "setting" : "reporting";
}

/** For each baseline and target cell, whether it repeats the plan. */
function statedCells({ indicator, baseline, targets }: Stated): readonly boolean[] {
  const paths = indicator.components.length === 0 ? [indicator] : indicator.components;
  const columns = [
    { values: baseline, planned: paths.map((path) => path.baseline) },
    ...[...targets].map(([year, values]) => ({
      values,
      planned: paths.map((path) => path.targets[year]?.value ?? null),
    })),
  ];
  return columns.flatMap(({ values, planned }) =>
    values.map(
      ({ observation }, index) =>
        observation.kind === "number" && observation.value === planned[index],
    ),
  );
}
