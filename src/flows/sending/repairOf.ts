import { quotient } from "../../domain/decimal";
import type { Finding, FindingCode } from "../../domain/finding";
import { parseA1 } from "../../workbook/a1";
import { isPercentFormat, shownText } from "../../workbook/shownText";
import type { Snapshot } from "../../workbook/Workbook";
import type { HitRepair } from "./SendingCheck";

/**
 * 修复: what would mend a finding, where that is one number in one cell and follows from the finding itself: the value without its slip, the number
 * that a text says, the target as the plan has it. It is for a person to take; a formula is never replaced.
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
  const isReplaceable = finding.code === "value/numberAsText" || typeof cell?.value === "number";
  if (cell?.formula !== null || !isReplaceable) return null;
  const isShare = typeof cell.value === "number" && isPercentFormat(cell.numberFormat);
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

/** The codes of findings that can have a repair. */
export const repairable: readonly FindingCode[] = [
  "value/unitSlip",
  "value/numberAsText",
  "target/differsFromPlan",
];

/** The number that ought to be shown. */
function intended(finding: Finding): number | null {
  switch (finding.code) {
    case "value/unitSlip":
      return finding.values.suggested;
    case "value/numberAsText":
      return finding.values.value;
    case "target/differsFromPlan":
      return finding.values.inPlan;
    default:
      return null;
  }
}
