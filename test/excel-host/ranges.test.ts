/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { startHost } from "./startHost";

const table = {
  name: "表",
  rows: [
    ["指标", "目标", "实际"],
    ["门诊人次", 38.5, "=B2+1"],
    ["满意度", { value: 0.9, numberFormat: "0%" }, null],
  ],
};

test("the used range comes with its values, formulas, texts and formats in one round trip", async () => {
  const host = await startHost({ sheets: [table] });
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getUsedRange(true);
    range.load("values,formulas,text,numberFormat,valueTypes,address,rowCount,columnCount");
    await context.sync();
    return range.toJSON();
  });
  expect(read).toEqual({
    address: "表!A1:C3",
    rowCount: 3,
    columnCount: 3,
    values: [
      ["指标", "目标", "实际"],
      ["门诊人次", 38.5, 39.5],
      ["满意度", 0.9, ""],
    ],
    formulas: [
      ["指标", "目标", "实际"],
      ["门诊人次", 38.5, "=B2+1"],
      ["满意度", 0.9, ""],
    ],
    text: [
      ["指标", "目标", "实际"],
      ["门诊人次", "38.5", "39.5"],
      ["满意度", "90%", ""],
    ],
    numberFormat: [
      ["General", "General", "General"],
      ["General", "General", "General"],
      ["General", "0%", "General"],
    ],
    valueTypes: [
      ["String", "String", "String"],
      ["String", "Double", "Double"],
      ["String", "Double", "Empty"],
    ],
  });
  expect(host.traffic.syncs).toBe(1);
});
