import type { Finding } from "../domain/finding";
import type { ForecastBeside } from "../flows/forms/forecastsBeside";
import type { Filling, Proposal } from "../flows/forms/Proposal";
import type { ScoreNote } from "../flows/scoreNotes";
import { cliWords } from "../i18n/cliWords";
import { describeOutlook } from "../i18n/describeDue";
import { dueWords } from "../i18n/dueWords";
import { printFindings } from "./printFindings";
import type { Layout } from "./printIndicators";
import { printOpen } from "./printOpen";
import { printScoreNotes } from "./printScoreNotes";
import { quoteReference, quoteSheet } from "./quoteReference";

/** What is printed of a filling. */
interface Shown {
  readonly filling: Filling;
  readonly forecasts: readonly ForecastBeside[];
  readonly notes: readonly ScoreNote[];
  readonly findings: readonly Finding[];
  /** Of the form. */
  readonly title: string;
}

/**
 * What a form would hold, for a person to read: what is wrong with the facts, then what differs, then what is new, then what to read beside it, then what is
 * left to do.
 */
export function printFilling(
  path: string,
  { filling: { sheet, added, proposals, open }, forecasts, notes, findings, title }: Shown,
  layout: Layout,
): string {
  const { locale, paint } = layout;
  const words = cliWords(locale).fill;
  const of = (state: Proposal["state"]): readonly Proposal[] =>
    proposals.filter((proposal) => proposal.state === state);
  const where = added ? words.freshSheet(quoteSheet(sheet)) : words.ownSheet(quoteSheet(sheet));
  const lines = [
    paint("bold", path),
    `  ${title} · ${where}`,
    `  ${words.counts(of("new").length, of("same").length, of("differs").length)}`,
    ...(findings.length === 0 ? [] : ["", ...printFindings(findings, layout)]),
    ...section(
      words.differs,
      of("differs").map((each) => differenceLine(each)),
    ),
    ...section(
      words.fresh,
      of("new").map((each) => newLine(each)),
    ),
    ...(notes.length === 0 ? [] : ["", ...printScoreNotes(notes, layout)]),
    ...section(
      dueWords(locale).outlook,
      forecasts.map((each) => forecastLine(each, locale)),
    ),
    ...section(words.open, printOpen(open, layout)),
  ];
  return `${lines.join("\n")}\n\n`;

  function differenceLine(proposal: Proposal): string {
    const { cell, label, value, found } = proposal;
    return words.difference(
      quoteReference(cell),
      label,
      String(found),
      withSource(value, proposal),
    );
  }

  function newLine(proposal: Proposal): string {
    const { cell, label, value } = proposal;
    return words.proposal(quoteReference(cell), label, withSource(value, proposal));
  }

  function withSource(value: number | string, { source, formula, noFormula }: Proposal): string {
    const shown = value === "" && formula !== undefined ? `=${formula}` : String(value);
    const said = words.from(shown, words.source[source.kind], source.cell ?? "");
    return noFormula ? `${said} ${words.noFormula[noFormula.kind](noFormula.cell ?? "")}` : said;
  }
}

function forecastLine(
  { measure, stated, forecast }: ForecastBeside,
  locale: Layout["locale"],
): string {
  const said = describeOutlook({ forecast, stated }, measure, locale);
  const name = measure.component === null ? measure.name : `${measure.name} · ${measure.component}`;
  return `${quoteReference(stated.cell)}  ${name}  ${said.join(" · ")}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `  ${title}`, ...lines.map((line) => `    ${line}`)];
}
