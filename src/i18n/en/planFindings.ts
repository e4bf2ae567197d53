import type { Contradiction, PlanPlace } from "../../domain/contradiction";
import type { planFindings as zh } from "../zh/planFindings";
import { plainNumber } from "../plainNumber";

const n = plainNumber;

/** Row 8 of 附件3, or 正文三（一）1 with the words that stand there. */
function placeOf({ section, row, name, wording }: PlanPlace): string {
  const line = row === null ? section : `${section} row ${row}`;
  return `${line} (“${name}${wording === "" ? "" : `: ${wording}`}”)`;
}

function contradiction(name: string, said: Contradiction): string {
  switch (said.kind) {
    case "figures":
      return `The indicator “${name}” has two targets for ${said.year}: ${n(said.here.value)}${said.unit} in ${placeOf(said.here)}, ${n(said.there.value)}${said.unit} in ${placeOf(said.there)}. Look it up in the official document and decide which counts.`;
    case "dueYears":
      return `The indicator “${name}” is to reach ${n(said.value)}${said.unit} in two different years: ${said.here.year} in ${placeOf(said.here)}, ${said.there.year} in ${placeOf(said.there)}. Decide which counts.`;
    case "comparators":
      return `The indicator “${name}” is worded in two ways: “${said.here.comparator}” in ${placeOf(said.here)}, “${said.there.comparator}” in ${placeOf(said.there)}. Decide whether exactly the figure is meant.`;
    case "total":
      return `The total of “${name}” is not what its years come to: the main content of the task in ${placeOf(said.at)} says ${n(said.total)}${said.unit}, ${said.years.join(", ")} come to ${n(said.inYears)}${said.unit}. Look it up in the official document and decide which counts.`;
  }
}

function shares(values: readonly number[]): string {
  return values.map((share) => `${n(share)}%`).join(", ");
}

const kinds = {
  quantity: "quantity",
  quality: "quality",
  cost: "cost",
  benefit: "benefit",
  satisfaction: "satisfaction",
};

/** What a plan says against itself, in sentences that quote both places. */
export const planFindings: typeof zh = {
  "plan/contradiction": ({ name, ...said }) => contradiction(name, said),
  "plan/alreadyMet": ({ name, unit, baseline, target, year }) =>
    `The baseline of “${name}”, ${n(baseline)}${unit}, is better than the target of ${year}, ${n(target)}${unit}: the target only guards against a decline. Make sure that it is meant as a floor.`,
  "plan/backLoaded": ({ name, unit, year, step, largestBefore }) =>
    `The path of “${name}” leaves most of the way to the end: ${n(step)}${unit} in ${year}, at most ${n(largestBefore)}${unit} in any year before. Begin earlier, or change the yearly targets.`,
  "plan/lookAlike": ({ name, other }) =>
    `The indicators “${name}” and “${other}” have similar names and are two indicators. Take care not to confuse them.`,
  "plan/hiddenDenominator": ({ name, shares: stated, possible, largest }) =>
    possible.length === 0
      ? `The shares of “${name}”, ${shares(stated)}, cannot all be whole numbers of the same bodies (no total up to ${largest} fits). Check the figures, or make sure that the number of bodies changes.`
      : `The shares of “${name}”, ${shares(stated)}, are whole numbers of bodies only among ${possible.slice(0, 5).join(", ")}${possible.length > 5 ? " …" : ""}. Results should fit the real number too.`,
  "plan/unreadRows": ({ line, text }) =>
    `From line ${line} (“${text}”) on the table has figures that could not be put into rows; these rows are not in the plan. Compare with the source: put one cell on a line there, or add the missing indicators after the import.`,
  "plan/noTimeliness": () =>
    "There is no indicator of timeliness (时效指标). Decide whether one is needed.",
  "plan/missingKind": ({ kind }) =>
    `There is no indicator of ${kinds[kind]}. Decide whether one is needed.`,
  "funds/years": ({ total, sum, years }) =>
    `The funds total ${n(total)}, their years (${years.map(n).join(" + ")}) come to ${n(sum)}, which differs by ${n(Math.abs(total - sum))}. Check them.`,
};
