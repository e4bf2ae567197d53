import type { NewCell } from "../src/workbook/Workbook";
import { newXlsx } from "../src/workbook/xlsx/newXlsx";

const heading = ["一级指标", "二级指标", "三级指标", "2022年数据", "2023年目标值", "2024年目标值"];
const subjects = ["住院", "门诊", "手术", "检验", "护理", "康复", "急救", "药学", "影像", "随访"];
const places = ["某县", "某区", "某市", "某乡", "某镇", "某街", "某院", "某所", "某站", "某科"];

/**
 * A workbook with a 绩效目标表 of so many indicators, each with a baseline, targets and a result for 2024, and a sheet
 * of so many rows of other things; the same each time.
 */
export function wideTable(indicators: number, otherRows: number): Uint8Array {
  const cells: NewCell[] = [{ row: 0, column: 0, value: "绩效目标表" }];
  put(cells, 1, [...heading, "2024年实际完成值"]);
  for (let index = 0; index < indicators; index += 1) {
    const name = `${places[index % 10] ?? ""}${subjects[Math.floor(index / 10) % 10] ?? ""}`;
    const start = 10 + (index % 50);
    put(cells, index + 2, [
      "产出指标",
      "质量指标",
      `${name}第${index + 1}类服务比例（%）`,
      start,
      start + 1,
      start + 2,
      start + (index % 4),
    ]);
  }
  const others: NewCell[] = [];
  for (let index = 0; index < otherRows; index += 1) {
    put(others, index, [`记录${index + 1}`, "某乡卫生院", `第${index + 1}号`, index, index % 7]);
  }
  const sheets = [{ name: "绩效目标表", cells }];
  return newXlsx(otherRows === 0 ? sheets : [...sheets, { name: "明细", cells: others }]);
}

function put(cells: NewCell[], row: number, values: readonly (string | number)[]): void {
  values.forEach((value, column) => {
    if (value !== "") cells.push({ row, column, value });
  });
}
