import type { ProseTarget } from "../../../src/documents/ProseTarget";

/** One target in one line: name/component @scope sign and value, years, marks (annual, cumulative, state), wording. */
export function brief(target: ProseTarget): string {
  const { name, component, scope, comparator, value, upTo, unit, from, years } = target;
  const range = upTo === undefined ? "" : `—${upTo}`;
  const marks = [
    target.isAnnual && "annual",
    target.isCumulative && "cumulative",
    target.isState && "state",
  ];
  return [
    name + (component === null ? "" : `/${component}`) + (scope === null ? "" : ` @${scope}`),
    `${from === null ? "" : `${from}→`}${comparator ?? ""}${value}${range}${unit}`,
    years.join(","),
    marks.filter((mark) => mark !== false).join(","),
    target.wording,
  ].join(" | ");
}
