import { formatA1 } from "../../src/workbook/a1";
import { gridOf } from "../../src/workbook/Grid";
import { readFundsTable } from "../../src/workbook/readFundsTable";
import { snapshot } from "../support/snapshot";

function read(...rows: readonly string[]): unknown {
  const [sheet] = snapshot({ rows: [...rows] }).sheets;
  if (!sheet) throw new Error("no sheet");
  const grid = gridOf(sheet, false);
  const found = readFundsTable(grid, grid.lines);
  return (
    found && {
      unit: found.unit,
      headings: found.headings,
      lines: found.lines.map(({ label, cells }) => [
        label,
        Object.entries(cells).map(([kind, cell]) => `${kind} ${formatA1(cell)}`),
      ]),
    }
  );
}

test("amounts by heading, lines by what stands beside them, the unit from the corner", () => {
  expect(
    read(
      "单位：万元",
      "项目资金 |  | 年初预算数 | 1—7月执行数 | 1—7月执行率 | 全年预计执行数",
      "^ | 年度资金总额 | 40957 | 18000 | 0.44 | 39000",
      "^ | 其他资金 | 957 |  |  | ",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 执行情况 | 备注",
    ),
  ).toEqual({
    unit: "万元",
    headings: {
      initialBudget: "年初预算数",
      executed: "1—7月执行数",
      rate: "1—7月执行率",
      expected: "全年预计执行数",
    },
    lines: [
      ["年度资金总额", ["rate E3", "expected F3", "executed D3", "initialBudget C3"]],
      ["其他资金", ["rate E4", "expected F4", "executed D4", "initialBudget C4"]],
    ],
  });
});

test("points of the execution rate stand beside it", () => {
  expect(
    read(
      "预算执行情况（元） | 预算数（A） | 执行数（B） | 分值 | 执行率（B/A） | 得分",
      "资金总额 | 300 | 288 | 10 | 96% | 9.6",
    ),
  ).toMatchObject({
    unit: "元",
    lines: [["资金总额", ["rate E2", "executed C2", "budget B2", "weight D2", "score F2"]]],
  });
});

test("a head without both a budget and what was spent of it, or without lines, has none", () => {
  expect(read("项目资金 | 97500", "申请中央补助资金 | 50000")).toBeUndefined();
  expect(read("预算数 | 执行数", "三级指标 | 年度指标值")).toBeUndefined();
});
