import { product } from "../../domain/decimal";
import type { Measure } from "../../domain/indicator";
import type { ReportingPeriod } from "../../domain/period";
import { inUnit } from "../../intake/inUnit";
import { formatA1 } from "../../workbook/a1";
import { actualRole } from "../../workbook/actualRole";
import type { TermCell } from "../../workbook/forms/scoreFormula";
import type { MeasuredValue } from "../../workbook/readCells";
import { readStatement } from "../../workbook/readStatement";
import type { CellRef } from "../../workbook/Workbook";
import type { TableStatement } from "../statementsOf";
import { isSameCell } from "./isSameCell";
import { heldIn, ownTerm, type ProposedForm } from "./ownTerm";
import type { PointsCells } from "./pointsFormula";
import type { PrintedRow } from "./printedScores";
import type { NoFormula } from "./Proposal";

/** The officer's form with its rows, for the period whose results it is filled with. */
export interface OwnForm extends ProposedForm {
  /** Which rows a cell of 分值 or 得分 stands for, by its address. */
  readonly rows: ReadonlyMap<string, readonly PrintedRow[]>;
  readonly period: ReportingPeriod;
}

/**
 * The cells of the officer's own form that a measure's points can be worked out from, or what stands against it: a formula needs a number alone in
 * each cell, for this measure alone, in the plan's unit. Where the form has no target the plan's counts.
 *
 * @param statement the rows that state the measure.
 * @param row its row, with the cells of 分值 and 得分.
 */
export function ownPointsCells(
  form: OwnForm,
  statement: TableStatement,
  row: PrintedRow,
  measure: Measure,
): PointsCells | NoFormula {
  const { weight: weightCell, score } = row.cells;
  if (!score || !weightCell) return nowhere;
  const shared = [score, weightCell].find((cell) => isShared(form, cell));
  if (shared) return { kind: "shared", cell: formatA1(shared) };
  const value = valueTerm(form, statement, measure);
  const target = targetTerm(form, statement, measure);
  const weight = ownTerm(form, weightCell);
  const { isPercent, isText } = heldIn(form, score);
  if ("kind" in value) return value;
  if (typeof target === "object" && "kind" in target) return target;
  if ("kind" in weight) return weight;
  if (isText) return { kind: "text", cell: formatA1(score) };
  return { value, target, weight, isPercent };
}

const nowhere: NoFormula = { kind: "noCell", cell: null };

function isShared({ rows }: OwnForm, cell: CellRef): boolean {
  return (rows.get(formatA1(cell))?.length ?? 0) > 1;
}

function valueTerm(
  form: OwnForm,
  statement: TableStatement,
  { component }: Measure,
): TermCell | NoFormula {
  const role = actualRole(statement.table, form.period);
  const places = role === undefined ? [] : readStatement(form.snapshot, statement, role, "value");
  const own = places.find((each) => each.component === component);
  if (!own) return nowhere;
  const address = formatA1(own.cell);
  const stated = places.filter(({ cell }) => isSameCell(cell, own.cell));
  if (stated.length > 1) return { kind: "shared", cell: address };
  const unit = statement.rows[0]?.row.unit ?? "";
  const isInUnit = unit === "" || inUnit(1, statement.indicator.unit, unit) === 1;
  return isInUnit ? ownTerm(form, own.cell) : { kind: "unit", cell: address };
}

function targetTerm(
  form: OwnForm,
  statement: TableStatement,
  { component, targets }: Measure,
): TermCell | number | NoFormula {
  const { year } = form.period;
  const target = targets[year];
  if (!target) return nowhere;
  const roles = statement.table.columns.map(({ role }) => role);
  const role = ([`target:${year}`, "target:?"] as const).find((each) => roles.includes(each));
  if (role === undefined) return target.value;
  const own = readStatement(form.snapshot, statement, role, "target").find(
    (each: MeasuredValue) => each.component === component,
  );
  if (!own) return nowhere;
  const term = ownTerm(form, own.cell);
  if ("kind" in term) return term;
  const { value } = heldIn(form, own.cell);
  const shown = term.isPercent && typeof value === "number" ? product(value, 100) : value;
  return shown === target.value ? term : { kind: "differs", cell: term.address };
}
