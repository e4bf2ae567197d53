import type { FundLine, Plan } from "../domain/plan";
import type { Range } from "../workbook/a1";
import type { CellStyle, NewCell } from "../workbook/Workbook";
import { formStyle, open } from "./formStyle";
import { frame } from "./frame";
import type { Block } from "./Block";
import type { TemplateColumns } from "./TemplateColumns";

/** One line of the head: labels with what stands behind them, each over some columns. */
type Field = readonly [
  label: string,
  labelRange: readonly [number, number],
  value: number | null,
  valueRange: readonly [number, number],
];

/**
 * The head of a 绩效目标表: project, departments, 项目资金 and 总体目标. Only the money is known from a plan; the rest
 * is open for input.
 */
export function targetFormHead(plan: Plan, { widths }: TemplateColumns): Block {
  const last = Object.keys(widths).length - 1;
  const lines: readonly (readonly Field[])[] = [
    [["项目名称", [0, 2], null, [3, last]]],
    [["中央主管部门", [0, 2], null, [3, last]]],
    [
      ["省级财政部门", [0, 2], null, [3, 4]],
      ["省级卫生健康部门", [5, 6], null, [7, last]],
    ],
    ...fundLines(plan, last),
    [["总体目标", [0, 2], null, [3, last]]],
  ];
  const title = 0;
  const filler = 1;
  const first = 2;
  const placed = lines.flatMap((fields, index) =>
    fields.flatMap((field) => placeField(field, first + index)),
  );
  const bottom = first + lines.length - 1;
  const across = (row: number): Range => ({ top: row, left: 0, bottom: row, right: last });
  return {
    cells: [
      { row: title, column: 0, value: "绩效目标表", style: formStyle.title },
      { row: filler, column: 0, value: "填报单位：", style: open(formStyle.line) },
      ...placed.flatMap(({ cells }) => cells),
    ],
    merges: [across(title), across(filler), ...placed.map(({ range }) => range)],
    heights: {
      ...Object.fromEntries(lines.map((_, index) => [first + index, 24])),
      [title]: 36,
      [filler]: 22,
      [bottom]: 72,
    },
  };
}

/** 项目资金 with its sources, as the document names them; blank lines where the plan knows no money. */
function fundLines({ funds }: Plan, last: number): readonly (readonly Field[])[] {
  const unit = funds?.unit ?? "万元";
  const known: readonly (readonly [string, number | null])[] = funds
    ? funds.bySource.map((line) => [nameOf(line), line.amount])
    : [
        ["申请中央补助资金", null],
        ["地方资金", null],
        ["其他", null],
      ];
  const lines: typeof known = [["项目资金", funds?.total ?? null], ...known];
  return lines.map(([name, amount]) => [[`${name}（${unit}）`, [0, 2], amount, [3, last]]]);
}

function nameOf({ source, name }: FundLine): string {
  return source.name === "" ? name : source.name;
}

function placeField(
  [label, labelRange, value, valueRange]: Field,
  row: number,
): readonly { readonly cells: readonly NewCell[]; readonly range: Range }[] {
  const valueStyle: CellStyle = open(formStyle.text);
  return [
    frameOf(row, labelRange, { value: label, style: formStyle.label }),
    frameOf(row, valueRange, value === null ? { style: valueStyle } : { value, style: valueStyle }),
  ];
}

function frameOf(
  row: number,
  [left, right]: readonly [number, number],
  content: Pick<NewCell, "value" | "style">,
): { readonly cells: readonly NewCell[]; readonly range: Range } {
  const range: Range = { top: row, left, bottom: row, right };
  return { cells: frame(range, content), range };
}
