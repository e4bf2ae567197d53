/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { examine } from "../../../src/flows/examine";
import { markEdits } from "../../../src/flows/markEdits";
import { OfficeWorkbook, webRequestLimit } from "../../../src/workbook/office/OfficeWorkbook";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { seedOf } from "../../excel-host/bookOf";
import { startHost } from "../../excel-host/startHost";
import { snapshot } from "../../support/snapshot";

/** A table of so many indicators with targets of their own and results. */
const tableOf = (count: number): ReturnType<typeof seedOf> =>
  seedOf(
    snapshot({
      name: "表",
      rows: [
        "一级指标 | 二级指标 | 三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值 | 2024年实际完成值",
        ...Array.from({ length: count }, (_, i) => [
          "产出指标",
          "数量指标",
          `第${i + 1}类服务人次（万人次）`,
          10 + i,
          20 + i,
          30 + i,
          i % 3 === 0 ? 15 + i : 31 + i,
        ]),
      ],
    }),
  );

test.each([22, 5_000])(
  "checking and marking %i rows takes three round trips, an edit that leaves the marks one",
  async (count) => {
    const host = await startHost({ ...tableOf(count), limits: { payload: Infinity } });
    const workbook = new OfficeWorkbook();
    await workbook.watch(() => undefined);
    const marks = markEdits(examine(await workbook.read(), { plans: [] }));
    await workbook.write(marks);
    expect(host.traffic.syncs).toBe(3);
    expect(host.book.sheet("表").state.rules).toHaveLength(count * 4);
    host.resetTraffic();
    host.person.type("表!G2", 16);
    expect(markEdits(examine(await workbook.read(), { plans: [] }))).toEqual(marks);
    expect(host.traffic.syncs).toBe(1);
  },
  120_000,
);

test("Excel on the web, which takes and gives 5 MB at once, gets more and shorter requests", async () => {
  const host = await startHost(tableOf(1_200));
  const workbook = new OfficeWorkbook({ requestLimit: webRequestLimit });
  const examination = examine(await workbook.read(), { plans: [] });
  host.resetTraffic();
  await workbook.write(markEdits(examination));
  expect(host.traffic.syncs).toBe(3);
  expect(host.book.sheet("表").state.rules).toHaveLength(4_800);
});

test("what Excel does not give at once is read in blocks, and is the same", async () => {
  const table = tableOf(900);
  await startHost({ ...table, limits: { payload: Infinity } });
  const whole = await new OfficeWorkbook().read();
  const host = await startHost({ ...table, limits: { payload: 100_000 } });
  const inBlocks = await new OfficeWorkbook().read();
  const cellsOf = ({ sheets: [sheet] }: Snapshot): unknown =>
    Array.from({ length: 901 }, (_, row) =>
      Array.from({ length: 7 }, (__, column) => sheet?.cell(row, column)),
    );
  expect(cellsOf(inBlocks)).toEqual(cellsOf(whole));
  expect(inBlocks.sheets[0]?.usedRange).toEqual(whole.sheets[0]?.usedRange);
  expect(host.traffic.syncs).toBeGreaterThan(3);
});
