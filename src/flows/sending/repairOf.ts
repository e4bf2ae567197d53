import { quotient } from "../../domain/decimal";
import type { Finding, FindingCode } from "../../domain/finding";
import { parseA1 } from "../../workbook/a1";
import { isPercentFormat, shownText } from "../../workbook/shownText";
import type { Cell, Snapshot } from "../../workbook/Workbook";
import type { HitRepair } from "./SendingCheck";

/**
 * 修复: what would mend a finding, where that is one number in one cell and follows from the finding itself: the value without its slip, the number
 * that a text says, the result that another form gives, or that the other forms agree on, the target as the plan has it. It is for a person to take; a formula is never replaced.
 *
 * @returns null where nothing safe can be offered.
 * @example repairOf(unitSlip, snapshot)?.proposed // "18"
 */
export function repairOf(finding: Finding, { sheets, date1904 }: Snapshot): HitRepair | null {
  const shown = intended(finding);
  const position = finding.at && parseA1(finding.at.cell);
  if (shown === null || !finding.at || !position) return null;
  const { sheet: name } = finding.at;
  const sheet = sheets.find((each) => each.name === name);
  const cell = sheet?.cell(position.row, position.column);
  const held = cell?.value ?? null;
  if ((cell?.formula ?? null) !== null || !isReplaceable(finding, held)) return null;
  const isShare = typeof held !== "string" && isPercentFormat(cell?.numberFormat ?? "General");
  return {
    found: shownText(cell, date1904),
    proposed: isShare ? `${shown}%` : String(shown),
    edits: [
      {
        kind: "set",
        cell: { sheet: name, ...position },
        value: isShare ? quotient(shown, 100) : shown,
      },
    ],
  };
}

/** A number may be another; a text only where it says a number, and where there was to be one. */
function isReplaceable({ code }: Finding, held: Cell["value"]): boolean {
  return typeof held === "number" || code === "value/numberAsText" || code === "value/required";
}

/** The codes of findings that can have a repair. */
export const repairable: readonly FindingCode[] = [
  "value/unitSlip",
  "value/numberAsText",
  "value/required",
  "facts/conflict",
  "target/differsFromPlan",
];

/** The number that ought to be shown. */
function intended(finding: Finding): number | null {
  switch (finding.code) {
    case "value/unitSlip":
      return finding.values.suggested;
    case "value/numberAsText":
      return finding.values.value;
    case "value/required":
      return finding.values.elsewhere?.here ?? null;
    case "facts/conflict":
      return finding.values.verdict?.here ?? null;
    case "target/differsFromPlan":
      return finding.values.inPlan;
    default:
      return null;
  }
}
