import type { FundsFact } from "../../domain/fact";
import { factKey } from "../../domain/factKey";
import { completeForm } from "../../domain/forms/completeForm";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { isMoney } from "../../domain/forms/isMoney";
import type { ReportingPeriod } from "../../domain/period";
import { readPeriod } from "../../intake/readPeriod";
import { placeName } from "../../workbook/placeName";
import { moneyFrom } from "../../workbook/forms/moneyIn";
import type { PlacedCell } from "../../workbook/forms/placeForm";
import type { Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import { fieldLabel } from "../forms/fieldLabel";
import { formsIn, type FoundForm } from "../forms/formsIn";
import { fundsKey } from "../forms/fundsKey";
import { fundsTablesIn, type FoundFunds } from "../forms/fundsTablesIn";
import type { FactReading } from "./FactReading";

/**
 * The money in the heads of the forms, blank cells among it: in forms of a known layout by their fields, in others by the headings of their
 * 项目资金. Amounts without a stated unit are not read there.
 *
 * @example fundsReadings(snapshot, examination, layouts)[0]?.label // "年度资金总额 · 年初预算数"
 */
export function fundsReadings(
  snapshot: Snapshot,
  { tables, period }: Pick<Examination, "tables" | "period">,
  layouts: readonly FormLayout[],
): readonly FactReading[] {
  const forms = formsIn(snapshot, layouts);
  const laidOut = forms.flatMap((found) => {
    const { head } = completeForm(found.layout, found.read.form);
    return found.read.places.head.flatMap(
      (placed) => readingAt(snapshot, found, head, placed) ?? [],
    );
  });
  const others = fundsTablesIn(snapshot, tables, forms);
  return [...laidOut, ...others.flatMap((found) => readingsIn(snapshot, found, period))];
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
      ? { ...subject, value, note: "", by: "", at: null, cell: placeName(cell) }
      : null;
  return {
    ...{ key: factKey(subject), form: layout.form, cell, fact },
    ...{ label: fieldLabel(read.places, placed), indicator: null },
    isSum: (held?.formula ?? null) !== null || read.form.head[field] === undefined,
  };
}

/** Of the months that the heading of the spent money names, else of the period that is examined. */
function readingsIn(
  { sheets }: Snapshot,
  { form, funds: { sheet: name, unit, headings, lines } }: FoundFunds,
  examined: ReportingPeriod,
): readonly FactReading[] {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet || unit === null) return [];
  const period = periodOf(headings.executed ?? "", examined);
  const keys = lineKeys(lines.map(({ label }) => label));
  return lines.flatMap(({ label, cells }, index) =>
    amounts.flatMap((amount): FactReading[] => {
      const cell = cells[amount];
      if (!cell) return [];
      const held = sheet.cell(cell.row, cell.column);
      const line = keys[index] ?? label;
      const subject = { kind: "funds", line, amount, period, unit: "" } as const;
      const value = typeof held?.value === "number" ? moneyFrom(unit, held.value) : null;
      const at = placeName(cell);
      return [
        {
          ...{ key: factKey(subject), form, cell, label: `${label} · ${headings[amount] ?? ""}` },
          ...{ indicator: null, isSum: (held?.formula ?? null) !== null },
          fact: value === null ? null : { ...subject, value, note: "", by: "", at: null, cell: at },
        },
      ];
    }),
  );
}

function periodOf(heading: string, examined: ReportingPeriod): ReportingPeriod {
  const read = readPeriod(heading, examined.year);
  if (!read || (read.grain === "year" && !heading.includes("全年"))) return examined;
  return { ...read, year: read.year ?? examined.year };
}

const known = new Set(["total", "fiscal", "carried", "central", "local", "other"]);

/** The line of each label; labels that would be one line (省级, 市级) are lines of their own. */
function lineKeys(labels: readonly string[]): readonly string[] {
  const keys = labels.map((label) => fundsKey(label.replace(/^其中[:：]?/, ""), known) ?? label);
  return keys.map((key, index) =>
    keys.filter((other) => other === key).length === 1 ? key : (labels[index] ?? key),
  );
}
