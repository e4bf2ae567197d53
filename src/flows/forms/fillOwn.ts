import type { ValueFact } from "../../domain/fact";
import { measuresOf, type Measure } from "../../domain/indicator";
import { samePeriod } from "../../domain/period";
import { quotient } from "../../domain/decimal";
import { inUnit } from "../../intake/inUnit";
import { actualRole } from "../../workbook/actualRole";
import { placesOnSheet } from "../../workbook/forms/placesOnSheet";
import { readForm } from "../../workbook/forms/readForm";
import { matchTables } from "../../workbook/matchTables";
import type { MeasuredValue } from "../../workbook/readCells";
import { readStatement, type Statement } from "../../workbook/readStatement";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import { isPercentFormat } from "../../workbook/shownText";
import type { Cell, CellRef, Snapshot } from "../../workbook/Workbook";
import type { FillIngredients } from "./FillIngredients";
import { formLines } from "./formLines";
import { formOf } from "./formOf";
import { headFormula } from "./headFormula";
import { headProposals } from "./headProposals";
import { isSameCell } from "./isSameCell";
import { proposedIn } from "./ownTerm";
import { printTarget } from "./printTarget";
import { openOwn } from "./openOwn";
import type { Filling, Proposal, ProposalSource } from "./Proposal";

/**
 * Fills the officer's own form: the cells of the rows that are recognised as the plan's indicators, and its head where the form
 * stands in the layout given. A cell with a formula is left to it.
 *
 * @param table a form of the layout's kind, as recognised in the workbook.
 */
export function fillOwn(
  snapshot: Snapshot,
  table: RecognisedTable,
  ingredients: FillIngredients,
): Filling {
  const statements = statementsOf(snapshot, table, ingredients);
  const rows = statements.flatMap((statement) =>
    statementProposals(snapshot, table, statement, ingredients),
  );
  const proposals = [...headOfOwn(snapshot, table, ingredients), ...rows];
  return {
    sheet: table.sheet,
    added: null,
    proposals,
    open: openOwn(snapshot, table, ingredients.layout, proposals),
  };
}

function statementsOf(
  snapshot: Snapshot,
  table: RecognisedTable,
  { plan }: FillIngredients,
): readonly Statement[] {
  const { matches } = matchTables(snapshot, [table], plan);
  const indicators = [...new Set(matches.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => ({
    indicator,
    rows: matches.filter((match) => match.indicator === indicator),
  }));
}

function statementProposals(
  snapshot: Snapshot,
  table: RecognisedTable,
  statement: Statement,
  ingredients: FillIngredients,
): readonly Proposal[] {
  const actual = actualRole(table, ingredients.period);
  const roles = table.columns
    .map(({ role }) => role)
    .filter((role) => role === "baseline" || role === actual || role.startsWith("target:"));
  return roles.flatMap((role) => {
    const values = readStatement(snapshot, statement, role, role === actual ? "value" : "target");
    const proposed = measuresOf(statement.indicator).flatMap((measure) => {
      const place = values.find(({ component }) => component === measure.component);
      const known = valueFor(measure, role === actual ? "actual" : role, ingredients);
      return place && known ? (proposalFor(snapshot, statement, measure, place, known) ?? []) : [];
    });
    return proposed.every((each) => isOnlyOne(each, proposed)) ? dropRepeated(proposed) : [];
  });
}

interface Known {
  readonly field: string;
  readonly value: number | string;
  readonly source: ProposalSource;
}

function valueFor(
  measure: Measure,
  field: string,
  { facts, period }: FillIngredients,
): Known | undefined {
  const fromPlan = { kind: "plan", cell: null } as const;
  if (field === "actual") {
    const fact = facts.find(
      (each): each is ValueFact =>
        each.kind === "value" && each.measure === measure.id && samePeriod(each.period, period),
    );
    return fact && { field, value: fact.value, source: { kind: "fact", cell: fact.cell } };
  }
  if (field === "baseline") {
    const { baseline } = measure;
    return baseline === null ? undefined : { field, value: baseline, source: fromPlan };
  }
  const said = field.slice("target:".length);
  const year = said === "?" ? period.year : Number(said);
  const target = measure.targets[year];
  const value = printTarget(measure, target);
  return value === null ? undefined : { field: `target:${year}`, value, source: fromPlan };
}

function proposalFor(
  snapshot: Snapshot,
  { indicator, rows }: Statement,
  { component, name }: Measure,
  { cell, observation }: MeasuredValue,
  { field, value, source }: Known,
): Proposal | undefined {
  const there = cellAt(snapshot, cell);
  if (there?.formula) return undefined;
  const unit = rows[0]?.row.unit ?? "";
  const isText = typeof value === "string";
  const inTheirs = isText || unit === "" ? value : inUnit(value, indicator.unit, unit);
  if (inTheirs === undefined) return undefined;
  const isPercent = isPercentFormat(there?.numberFormat ?? "General");
  const found = typeof there?.value === "number" || typeof there?.value === "string";
  const isSame = isText
    ? there?.value === value
    : observation.kind === "number" && observation.value === value;
  return {
    cell,
    subject: indicator.id,
    field,
    label: component === null ? name : `${name} · ${component}`,
    value: isPercent && typeof inTheirs === "number" ? quotient(inTheirs, 100) : inTheirs,
    found: found && observation.kind !== "blank" ? there.value : null,
    source,
    state: observation.kind === "blank" ? "new" : isSame ? "same" : "differs",
  };
}

function cellAt(snapshot: Snapshot, { sheet, row, column }: CellRef): Cell | undefined {
  return snapshot.sheets.find(({ name }) => name === sheet)?.cell(row, column);
}

/** Whether a cell that stands for several components would hold the same for all of them. */
function isOnlyOne(proposal: Proposal, all: readonly Proposal[]): boolean {
  return all.every(
    (each) => !isSameCell(each.cell, proposal.cell) || each.value === proposal.value,
  );
}

function dropRepeated(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(
    ({ cell }, index) => proposals.findIndex((each) => isSameCell(each.cell, cell)) === index,
  );
}

/** A head can be filled only where the form is in a layout that is known. */
function headOfOwn(
  snapshot: Snapshot,
  table: RecognisedTable,
  ingredients: FillIngredients,
): readonly Proposal[] {
  const { layout, plan, words } = ingredients;
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const read = sheet && readForm(sheet, layout, snapshot.date1904);
  if (!read) return [];
  const texts = Object.fromEntries(Object.entries(words).map(([field, { text }]) => [field, text]));
  const form = formOf(layout, formLines(plan, layout), { ...ingredients, words: texts });
  const places = placesOnSheet(read);
  const proposals = headProposals(form, places, ingredients, read.form.head, ({ range }) => ({
    sheet: table.sheet,
    row: range.top,
    column: range.left,
  })).filter(({ cell }) => (cellAt(snapshot, cell)?.formula ?? null) === null);
  const proposed = { snapshot, proposed: proposedIn(proposals) };
  return proposals.map((each) => ({
    ...each,
    ...headFormula(each, form, layout, places, proposed),
  }));
}
