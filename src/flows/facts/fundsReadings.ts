import type { FundsFact } from "../../domain/fact";
import { factKey } from "../../domain/factKey";
import { completeForm } from "../../domain/forms/completeForm";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { isMoney } from "../../domain/forms/isMoney";
import { formatA1 } from "../../workbook/a1";
import type { PlacedCell } from "../../workbook/forms/placeForm";
import type { Snapshot } from "../../workbook/Workbook";
import { fieldLabel } from "../forms/fieldLabel";
import { formsIn, type FoundForm } from "../forms/formsIn";
import type { FactReading } from "./FactReading";

/**
 * The money in the heads of the forms that stand in one of some layouts, blank cells among it.
 *
 * @example fundsReadings(snapshot, layouts)[0]?.label // "年度资金总额 · 年初预算数"
 */
export function fundsReadings(
  snapshot: Snapshot,
  layouts: readonly FormLayout[],
): readonly FactReading[] {
  return formsIn(snapshot, layouts).flatMap((found) => {
    const { head } = completeForm(found.layout, found.read.form);
    return found.read.places.head.flatMap(
      (placed) => readingAt(snapshot, found, head, placed) ?? [],
    );
  });
}

const amounts = ["initialBudget", "budget", "executed", "expected"] as const;

function readingAt(
  snapshot: Snapshot,
  { sheet: name, layout, read }: FoundForm,
  head: FoundForm["read"]["form"]["head"],
  placed: PlacedCell,
): FactReading | undefined {
  const { field = "" } = placed.cell;
  const [, line = "", said] = field.split(".");
  const amount = amounts.find((each) => each === said);
  if (!isMoney(field) || amount === undefined) return undefined;
  const cell = { sheet: name, row: placed.range.top + read.offset, column: placed.range.left };
  const held = snapshot.sheets.find((sheet) => sheet.name === name)?.cell(cell.row, cell.column);
  const subject = { kind: "funds", line, amount, period: read.form.period, unit: "" } as const;
  const value = head[field];
  const fact: FundsFact | null =
    typeof value === "number"
      ? { ...subject, value, note: "", by: "", at: null, cell: `${name}!${formatA1(cell)}` }
      : null;
  return {
    ...{ key: factKey(subject), form: layout.form, cell, fact },
    ...{ label: fieldLabel(read.places, placed), indicator: null },
    isSum: (held?.formula ?? null) !== null || read.form.head[field] === undefined,
  };
}
