import type { Finding } from "../domain/finding";
import type { FormLayout } from "../domain/forms/FormLayout";
import type { Filling, Proposal } from "../flows/forms/Proposal";
import { cliWords } from "../i18n/cliWords";
import { printFindings } from "./printFindings";
import type { Layout } from "./printIndicators";
import { quoteReference, quoteSheet } from "./quoteReference";

/** What a form would hold, for a person to read: what is wrong with the facts, then what differs, then what is new, then what is left to do. */
export function printFilling(
  path: string,
  { sheet, added, proposals, open }: Filling,
  findings: readonly Finding[],
  { title }: FormLayout,
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
    ...section(
      words.open,
      open.map(({ label, cells, first }) => words.openPlace(label, cells, quoteReference(first))),
    ),
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

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `  ${title}`, ...lines.map((line) => `    ${line}`)];
}
