import type { Finding } from "../domain/finding";
import { describeFinding } from "../i18n/describeFinding";
import { messages } from "../i18n/messages";
import { displayWidth } from "../workbook/displayWidth";
import { pad } from "./pad";
import type { Layout } from "./printIndicators";
import { severityColour } from "./statusSign";
import { wrapText } from "./wrapText";

/**
 * One finding with its severity and sheet.
 *
 * @param below what is said of it further, each on lines of its own.
 */
export function printFinding(
  finding: Finding,
  below: readonly string[],
  { locale, paint, width }: Layout,
): readonly string[] {
  const { terms } = messages(locale);
  const names = Object.values(terms.severity).map(displayWidth);
  const severity = pad(terms.severity[finding.severity], Math.max(...names));
  const sheet = finding.at === null ? "" : `[${finding.at.sheet}] `;
  const margin = 2 + displayWidth(severity) + 2;
  const [first = "", ...more] = [sheet + describeFinding(finding, locale), ...below].flatMap(
    (said) => wrapText(said, Math.max(width - margin, 20)),
  );
  const head = `  ${paint(severityColour[finding.severity], severity)}  ${first}`;
  return [head, ...more.map((line) => " ".repeat(margin) + line)];
}
