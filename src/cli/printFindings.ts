import type { Finding, Severity } from "../domain/finding";
import { cliWords } from "../i18n/cliWords";
import { printFinding } from "./printFinding";
import type { Layout } from "./printIndicators";

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
    ...sorted.flatMap((each) => printFinding(each, [], layout)),
  ];
}
