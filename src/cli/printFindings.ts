import type { Finding, Severity } from "../domain/finding";
import { cliWords } from "../i18n/cliWords";
import { describeFinding } from "../i18n/describeFinding";
import { messages } from "../i18n/messages";
import { displayWidth } from "../workbook/displayWidth";
import { pad } from "./pad";
import type { Layout } from "./printIndicators";
import { severityColour } from "./statusSign";
import { wrapText } from "./wrapText";

const bySeverity: readonly Severity[] = ["error", "warning", "hint"];

/** The findings, errors first, each with its sheet; findings of one severity keep their order. */
export function printFindings(findings: readonly Finding[], layout: Layout): readonly string[] {
  const { locale, paint } = layout;
  const { text } = cliWords(locale);
  if (findings.length === 0) return [`  ${text.noFindings}`];
  const sorted = bySeverity.flatMap((severity) =>
    findings.filter((each) => each.severity === severity),
  );
  return [
    paint("grey", `  ${text.findings}`),
    ...sorted.flatMap((each) => printFinding(each, layout)),
  ];
}

function printFinding(finding: Finding, { locale, paint, width }: Layout): readonly string[] {
  const { terms } = messages(locale);
  const names = Object.values(terms.severity).map(displayWidth);
  const severity = pad(terms.severity[finding.severity], Math.max(...names));
  const sheet = finding.at === null ? "" : `[${finding.at.sheet}] `;
  const margin = 2 + displayWidth(severity) + 2;
  const [first = "", ...more] = wrapText(
    sheet + describeFinding(finding, locale),
    Math.max(width - margin, 20),
  );
  const head = `  ${paint(severityColour[finding.severity], severity)}  ${first}`;
  return [head, ...more.map((line) => " ".repeat(margin) + line)];
}
