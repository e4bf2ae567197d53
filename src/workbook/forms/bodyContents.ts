import { decimalsOf } from "../../domain/decimalsOf";
import type { ColumnField, FormColumn } from "../../domain/forms/FormLayout";
import type { FormRow, PerformanceForm } from "../../domain/forms/PerformanceForm";
import type { CellStyle } from "../Workbook";
import type { Content } from "./Content";
import { comparatorSign, figureFormat } from "./figureFormat";
import { formStyle, open } from "./formStyle";
import type { FormPlaces, PlacedColumn } from "./placeForm";
import { rowHeight } from "./rowHeight";
import { runs } from "./runs";

/** A row with where it stands. */
interface Line {
  readonly form: FormRow;
  readonly row: number;
}

const figures: ReadonlySet<ColumnField> = new Set([
  "baseline",
  "target",
  "actual",
  "forecast",
  "total",
]);
const centred: ReadonlySet<ColumnField> = new Set([
  "number",
  "level1",
  "level2",
  "component",
  "unit",
  "comparator",
  "weight",
  "score",
  "due",
]);
/** A person's own figures: all their decimals are printed. */
const entered: ReadonlySet<ColumnField> = new Set(["actual", "forecast"]);
/** Not asked of the person. */
const printed: ReadonlySet<ColumnField> = new Set([
  "number",
  "level1",
  "level2",
  "name",
  "component",
  "unit",
  "comparator",
  "baseline",
  "target",
  "total",
  "due",
  "bodies",
]);

/**
 * The rows of a form's table. 一级 and 二级指标 are merged over the rows they hold for, a name over the rows of its components; beside
 * a name without components stands none.
 */
export function bodyContents(
  { columns, body }: FormPlaces,
  { rows }: PerformanceForm,
): readonly Content[] {
  const lines = rows.map((form, index) => ({ form, row: body.top + index }));
  const nameAt = columns.findIndex(({ key }) => key === "name");
  const hasComponent = columns[nameAt + 1]?.key === "component";
  return columns.flatMap((placed): readonly Content[] => {
    const { field } = placed.layout;
    if (field === "label") return [];
    const key = mergeKey(placed.key);
    if (key) {
      return runs(lines, key).map((run) => {
        const isAlone = run[0]?.form.values["component"] === undefined;
        const width = field === "name" && hasComponent && isAlone ? 2 : 1;
        return contentOf(run, placed, placed.column + width - 1, columns);
      });
    }
    const own =
      field === "component" && hasComponent
        ? lines.filter(({ form }) => form.values["component"] !== undefined)
        : lines;
    return own.map((line) => contentOf([line], placed, placed.column, columns));
  });
}

/** By what rows of a column are merged; undefined for a column without merges. A row with nothing there stands alone. */
function mergeKey(key: string): ((line: Line) => unknown) | undefined {
  const over = ["level1", "level2", "name"].slice(0, ["level1", "level2", "name"].indexOf(key) + 1);
  if (over.length === 0) return undefined;
  return ({ form, row }) => {
    const { values } = form;
    const isAlone =
      (values[key] ?? null) === null || (key === "name" && values["component"] === undefined);
    return isAlone ? row : JSON.stringify(over.map((each) => values[each] ?? null));
  };
}

function contentOf(
  run: readonly Line[],
  { key, column, layout: own }: PlacedColumn,
  right: number,
  columns: readonly PlacedColumn[],
): Content {
  const [first] = run;
  const value = first && valueOf(first.form, key);
  const width = columns.slice(column, right + 1).reduce((sum, { layout }) => sum + layout.width, 0);
  const needed = rowHeight([{ text: String(value ?? ""), width }]) / run.length;
  return {
    range: { top: first?.row ?? 0, left: column, bottom: run.at(-1)?.row ?? 0, right },
    ...(value !== undefined && { value }),
    style: styleOf(own, first?.form, value),
    heights: run.map(({ row }) => [row, Math.max(needed, 22)] as const),
  };
}

function valueOf({ values, comparator }: FormRow, key: string): number | string | undefined {
  if (key !== "comparator") return values[key] ?? undefined;
  return comparator === null ? undefined : comparatorSign(comparator);
}

function styleOf(
  { field, sign = false }: FormColumn,
  row: FormRow | undefined,
  value: number | string | undefined,
): CellStyle {
  const decimals = Math.max(row?.decimals ?? 0, entered.has(field) ? decimalsIn(value) : 0);
  const numberFormat = figureFormat(decimals, sign ? (row?.comparator ?? null) : null);
  const base = figures.has(field)
    ? { ...formStyle.number, numberFormat }
    : centred.has(field)
      ? formStyle.centred
      : formStyle.text;
  return printed.has(field) ? base : open(base);
}

function decimalsIn(value: number | string | undefined): number {
  return typeof value === "number" ? decimalsOf(value) : 0;
}
