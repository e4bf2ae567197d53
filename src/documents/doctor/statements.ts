import type { Comparator, Indicator, Source, Targets } from "../../domain/indicator";
import type { PlanPlace } from "../../domain/contradiction";
import { readNumber } from "../../intake/readNumber";

/** What one place of the document says of an indicator. */
export interface Statement {
  readonly place: PlanPlace;
  readonly targets: Targets;
  /** As worded there; null where no comparator is printed. */
  readonly comparator: Comparator | null;
}

/**
 * What each source of an indicator says: its own targets, or all of the indicator's. For an indicator in components the first
 * one speaks.
 *
 * @example statementsOf(indicator09).map(({ place }) => place.section) // ["附件3", "附件1", "正文三（一）1"]
 */
export function statementsOf(indicator: Indicator): readonly Statement[] {
  const all = indicator.components[0]?.targets ?? indicator.targets;
  return indicator.sources.map((source) => ({
    place: placeOfSource(source),
    targets: source.targets ?? all,
    comparator: comparatorOf(source.wording ?? ""),
  }));
}

/** @example placeOfSource({ section: "附件3", row: 8, name: "CMI值" }) // { section: "附件3", row: 8, name: "CMI值", wording: "" } */
export function placeOfSource({ section, row, name, wording }: Source): PlanPlace {
  return { section, row: row ?? null, name, wording: wording ?? "" };
}

function comparatorOf(wording: string): Comparator | null {
  const reading = readNumber(wording);
  return reading.kind === "number" ? (reading.comparator ?? null) : null;
}
