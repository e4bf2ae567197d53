import { headedColumns } from "../../src/flows/headedColumns";
import { gridOf } from "../../src/workbook/Grid";
import { recognise } from "../../src/workbook/recognise";
import { snapshot } from "../support/snapshot";

function headings(...rows: readonly string[]): unknown {
  const read = snapshot({ rows: [...rows] });
  const [table] = recognise(read).tables;
  const [sheet] = read.sheets;
  if (!table || !sheet) throw new Error("no table");
  return headedColumns(gridOf(sheet, false), table).map(({ texts }) => texts.join("/"));
}

const row = "平均住院日 | 7 | 6.9 |  | √ | √ | ";

test("a group is over every column it is merged over", () => {
  expect(
    headings(
      "三级指标 | 2024年目标值 | 2024年完成值 | 备注 | 完成目标可能性 | < | <",
      "^ | ^ | ^ | ^ | 确定能 | 有可能 | 完全不可能",
      row,
    ),
  ).toEqual([
    "三级指标",
    "2024年目标值",
    "2024年完成值",
    "备注",
    "完成目标可能性/确定能",
    "完成目标可能性/有可能",
    "完成目标可能性/完全不可能",
  ]);
});

test("and over those beside it that are left blank when it is not merged", () => {
  expect(
    headings(
      "三级指标 | 2024年目标值 | 2024年完成值 | 备注 | 完成目标可能性 |  | ",
      " |  |  |  | 确定能 | 有可能 | 完全不可能",
      row,
    ),
  ).toEqual([
    "三级指标",
    "2024年目标值",
    "2024年完成值",
    "备注",
    "完成目标可能性/确定能",
    "完成目标可能性/有可能",
    "完成目标可能性/完全不可能",
  ]);
});
