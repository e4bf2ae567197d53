import type { Finding } from "../../domain/finding";
import type { FlatRepair } from "../flattened/readFlatTable";
import type { Draft, PlacedRepair } from "../PlanImport";
import { draftOf } from "./draftOf";
import { lostNames } from "./lostNames";
import { openFigures } from "./openFigures";
import { openLayouts } from "./openLayouts";
import type { PlainTargets } from "./plainTargets";
import type { StatedIndicator } from "./readIndicators";
import { responsibleUnits } from "./responsibleUnits";
import { unreadFigures } from "./unreadFigures";

/** The indicators of the tables with what a person should know of each, in one order. */
export interface CompleteIndicators {
  readonly stated: readonly StatedIndicator[];
  readonly drafts: readonly Draft[];
  readonly repairs: readonly PlacedRepair[];
  /** What could not be read. */
  readonly findings: readonly Finding[];
}

/**
 * Adds to the indicators their targets' words and their responsible units, and says what is open about each. It pauses after each.
 *
 * @param layouts rows whose layout was concluded.
 */
export function* completeIndicators(
  plain: PlainTargets,
  indicators: readonly StatedIndicator[],
  layouts: readonly FlatRepair[],
): Generator<void, CompleteIndicators, void> {
  const laidOut = openLayouts(indicators, layouts);
  yield;
  const stated: StatedIndicator[] = [];
  const drafts: Draft[] = [];
  const found: PlacedRepair[] = [];
  const findings: Finding[] = [];
  for (const each of laidOut.stated) {
    const { one, repairs: ofFigures } = openFigures(plain.snapshot, completed(plain, each));
    const repairs = [...ofFigures, ...lostNames(one)];
    const unread = unreadFigures(plain.snapshot, one);
    stated.push(one);
    drafts.push(draftOf(plain, one, [...laidOut.repairs, ...repairs], unread));
    found.push(...repairs);
    findings.push(...unread);
    yield;
  }
  return { stated, drafts, repairs: [...laidOut.repairs, ...found], findings };
}

function completed(plain: PlainTargets, one: StatedIndicator): StatedIndicator {
  const { indicator, statements } = one;
  const sources = indicator.sources.map((source, index) => {
    const row = statements[index]?.rows[0];
    const wording = row && plain.wordingOf(row);
    return wording === undefined ? source : { ...source, wording };
  });
  const responsible = statements.flatMap(({ placed, rows: [row] }) => {
    const sheet = plain.snapshot.sheets.find(({ name }) => name === placed.table.sheet);
    const units = sheet && row ? responsibleUnits(sheet, placed.table, row) : [];
    return units.length === 0 ? [] : [units];
  });
  return { ...one, indicator: { ...indicator, responsible: responsible[0] ?? [], sources } };
}
