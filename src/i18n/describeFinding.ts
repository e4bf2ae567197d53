import type { Finding } from "../domain/finding";
import type { Locale } from "./Locale";
import { furtherFindings } from "./furtherFindings";
import { messages } from "./messages";
import type { FurtherCode } from "./zh/furtherFindings";

/**
 * Says what is wrong with a form, with the cell and the numbers, and what to do.
 *
 * @example
 * describeFinding(finding("value/unitSlip", { sheet: "附件3", cell: "G15" }, "ind-09", { value: 0.18, suggested: 18, unit: "%" }), "zh")
 * // "G15 填的是 0.18，像是少填了 100 倍。如确是 18%，请改为 18；如 0.18 无误，请核对计量单位（%）。"
 */
export function describeFinding(finding: Finding, locale: Locale): string {
  const { findings, place, terms } = messages(locale);
  const cell = finding.at === null ? place.thisForm : `${finding.at.cell} `;
  const sentence: (values: never, cell: string, names: typeof terms) => string =
    finding.code in findings
      ? findings[finding.code as keyof typeof findings]
      : furtherFindings(locale)[finding.code as FurtherCode];
  return sentence(finding.values as never, cell, terms);
}
