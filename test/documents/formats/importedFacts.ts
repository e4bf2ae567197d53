import type { Component, Indicator, Targets } from "../../../src/domain/indicator";
import { finishSteps } from "../../../src/intake/finishSteps";
import { importPlan, importWorkbook } from "../../../src/documents/importPlan";
import type { PlanImport } from "../../../src/documents/PlanImport";
import { readPasted, type Pasted } from "../../../src/documents/readers/readPasted";
import { readDocument } from "../../../src/documents/readers/readDocument";

const options = { id: "own", title: "来文", year: 2023 };

export async function imported(bytes: Uint8Array, fileName: string): Promise<PlanImport> {
  const file = await readDocument(bytes, fileName);
  return finishSteps(
    file.kind === "document"
      ? importPlan(file.document, options)
      : importWorkbook(file.snapshot, options),
  );
}

export async function pasted(clipboard: Pasted): Promise<PlanImport> {
  return finishSteps(importPlan(await readPasted(clipboard), options));
}

/** What a plan states, one line for each indicator, component, milestone and amount; places and ids are left out. */
export function factsOf({ plan }: PlanImport): readonly string[] {
  const { funds } = plan;
  return [
    `${plan.baselineYear} ${plan.years.join(" ")}`,
    ...plan.indicators.map(indicatorFacts),
    ...plan.milestones.map(({ project, task, name, unit, shape, total, targets, bodies }) =>
      [project, task, name, unit, shape, total, figures(targets), bodies.join("、")].join(" | "),
    ),
    ...(funds ? [`${funds.total} ${funds.unit}`] : []),
    ...(funds?.bySource ?? []).map(({ name, amount }) => `${name} ${amount}`),
  ];
}

function indicatorFacts(one: Indicator): string {
  const { name, level1, level2, unit, comparator, shape, decimals, components } = one;
  return [
    ...[name, level1, level2, unit, comparator, shape, decimals],
    ...(components.length === 0 ? [pathFacts(one)] : components.map(componentFacts)),
  ].join(" | ");
}

const componentFacts = (part: Component): string => `${part.name} ${pathFacts(part)}`;

function pathFacts({ baseline, targets }: Pick<Indicator, "baseline" | "targets">): string {
  return `${baseline} → ${figures(targets)}`;
}

function figures(targets: Targets): string {
  return Object.entries(targets)
    .map(([year, { value, upTo, candidates }]) =>
      [
        `${year}:${value}`,
        ...(upTo === undefined ? [] : [upTo]),
        ...(candidates ? ["?"] : []),
      ].join("—"),
    )
    .join(" ");
}
