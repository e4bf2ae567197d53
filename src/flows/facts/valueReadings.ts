import type { ValueFact } from "../../domain/fact";
import { factKey } from "../../domain/factKey";
import { measuresOf } from "../../domain/indicator";
import { measureName } from "../../domain/measureName";
import type { ReportingPeriod } from "../../domain/period";
import { placeName } from "../../workbook/placeName";
import { actualRole } from "../../workbook/actualRole";
import { readStatement } from "../../workbook/readStatement";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import type { Snapshot } from "../../workbook/Workbook";
import type { TableStatement } from "../statementsOf";
import type { FactReading } from "./FactReading";

/**
 * The results of measures in every table and for every period the tables have a column for, blank cells among them. What is neither
 * a number nor blank says no fact.
 *
 * @param period the one that columns which name none are taken to be of.
 * @example valueReadings(snapshot, statements, period2024)[0]?.label // "三级公立医院平均住院日"
 */
export function valueReadings(
  snapshot: Snapshot,
  statements: readonly TableStatement[],
  period: ReportingPeriod,
): readonly FactReading[] {
  return statements.flatMap((statement) =>
    resultColumns(statement.table, period).flatMap((column, _index, columns) =>
      readingsIn(snapshot, statement, column, columns.length === 1),
    ),
  );
}

interface ResultColumn {
  readonly role: string;
  readonly period: ReportingPeriod;
}

function resultColumns(table: RecognisedTable, period: ReportingPeriod): readonly ResultColumn[] {
  const open = actualRole(table, period);
  return table.columns.flatMap(({ role, period: own }): readonly ResultColumn[] => {
    if (role.startsWith("actual:") && own) return [{ role, period: own }];
    return role === open ? [{ role, period }] : [];
  });
}

/** @param isOnly whether the table has results of one period alone: then its 分子 and 分母 are of that. */
function readingsIn(
  snapshot: Snapshot,
  statement: TableStatement,
  { role, period }: ResultColumn,
  isOnly: boolean,
): readonly FactReading[] {
  const { indicator, table } = statement;
  const values = readStatement(snapshot, statement, role, "value");
  const numerators = isOnly ? countsOf(snapshot, statement, "numerator") : none;
  const denominators = isOnly ? countsOf(snapshot, statement, "denominator") : none;
  return measuresOf(indicator).flatMap((measure): readonly FactReading[] => {
    const read = values.find(({ component }) => component === measure.component);
    const kind = read?.observation.kind;
    if (!read || (kind !== "number" && kind !== "blank")) return [];
    const { cell, observation } = read;
    const subject = { kind: "value", measure: measure.id, period, unit: "" } as const;
    const fact: ValueFact | null =
      observation.kind === "number"
        ? {
            ...subject,
            value: observation.value,
            numerator: numerators.get(measure.component) ?? null,
            denominator: denominators.get(measure.component) ?? null,
            ...{ note: "", by: "", at: null, cell: placeName(cell) },
          }
        : null;
    const of = { indicator: indicator.id, label: measureName(measure), isSum: false };
    return [{ key: factKey(subject), form: table.form, cell, fact, ...of }];
  });
}

const none: ReadonlyMap<string | null, number> = new Map();

/** What a column of counts says, by component. A count has no unit of the indicator. */
function countsOf(
  snapshot: Snapshot,
  { table, indicator, rows }: TableStatement,
  role: "numerator" | "denominator",
): ReadonlyMap<string | null, number> {
  if (!table.columns.some((column) => column.role === role)) return none;
  const counted = { indicator: { ...indicator, unit: "" }, rows };
  return new Map(
    readStatement(snapshot, counted, role, "value").flatMap(({ component, observation }) =>
      observation.kind === "number" ? [[component, observation.value] as const] : [],
    ),
  );
}
