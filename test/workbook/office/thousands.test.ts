/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { formatRange } from "../../../src/workbook/a1";
import { examine } from "../../../src/flows/examine";
import { markEdits } from "../../../src/flows/markEdits";
import { OfficeWorkbook, webRequestLimit } from "../../../src/workbook/office/OfficeWorkbook";
import type { Edit, Snapshot } from "../../../src/workbook/Workbook";
import { seedOf } from "../../excel-host/bookOf";
import type { ExcelHost } from "../../excel-host/ExcelHost";
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

/** The ids of the marks with the cells they are for. */
function marksOf({ book }: ExcelHost): ReadonlyMap<string, string> {
  const { rules } = book.sheet("表").state;
  return new Map(rules.map(({ id, areas }) => [id, areas.map(formatRange).join()]));
}

test.each([22, 5_000])(
  "%i rows are checked and marked in three round trips, and again in one or two that touch only the marks that change",
  async (count) => {
    const host = await startHost({ ...tableOf(count), limits: { payload: Infinity } });
    const { plan } = examine(await new OfficeWorkbook().read(), { plans: [] });
    if (!plan) throw new Error("the table's own columns are a plan");
    const workbook = new OfficeWorkbook();
    const check = async (): Promise<readonly Edit[]> =>
      markEdits(examine(await workbook.read(), { plans: [{ plan: plan.plan, source: "file" }] }));
    host.resetTraffic();
    await workbook.watch(() => undefined);
    await workbook.write(await check());
    expect([host.traffic.syncs, marksOf(host).size]).toEqual([3, count * 4]);

    /** How many round trips marking again takes after an edit, and which cells' marks it adds and deletes. */
    const after = async (address: string, value: string | number): Promise<unknown> => {
      const before = marksOf(host);
      host.person.type(`表!${address}`, value);
      await host.eventsDelivered();
      host.resetTraffic();
      await workbook.write(await check());
      const now = marksOf(host);
      return {
        syncs: host.traffic.syncs,
        added: [...now].flatMap(([id, cell]) => (before.has(id) ? [] : [cell])),
        deleted: [...before].flatMap(([id, cell]) => (now.has(id) ? [] : [cell])),
      };
    };
    expect(await after("A1", "一级指标")).toEqual({ syncs: 1, added: [], deleted: [] });
    expect(await after("G2", 16)).toEqual({ syncs: 1, added: [], deleted: [] });
    expect(await after("G2", "约16")).toEqual({
      syncs: 2,
      added: ["G2", "G2", "G2", "G2", "G2"],
      deleted: ["G2", "G2", "G2", "G2"],
    });
    expect(await after("C3", "床位使用率（%）")).toEqual({
      syncs: 2,
      added: [],
      deleted: ["G3", "G3", "G3", "G3"],
    });
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
