/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { formLayouts } from "../../src/doors/formLayouts";
import { FillDesk } from "../../src/ui/fill/FillDesk";
import { fillingOf } from "../../src/ui/fill/fillingOf";
import { Session } from "../../src/ui/Session";
import { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import { builtinPlans } from "../../src/doors/builtinPlans";
import { seedOf } from "../excel-host/bookOf";
import { startHost } from "../excel-host/startHost";
import { huzhouForm } from "../support/huzhouForm";
import { snapshot, type SheetSketch } from "../support/snapshot";
import { yearEnd2024 } from "../support/values2024";
import { eventually } from "../support/eventually";

const form = "绩效目标表";
const header = ["一级指标", "二级指标", "三级指标", "2022年数据", "2023年目标值", "2024年目标值"];

/** A table with its own targets and results. */
const thousand: SheetSketch = {
  name: form,
  rows: [
    ["绩效目标表"],
    [...header, "2024年实际完成值"],
    ...Array.from({ length: 1000 }, (_, index) => [
      "产出指标",
      "质量指标",
      `第${index + 1}类手术占比（%）`,
      10 + (index % 7),
      12 + (index % 7),
      14 + (index % 7),
      13 + (index % 7),
    ]),
  ],
};

async function opened(sheet: SheetSketch) {
  const host = await startHost(seedOf(snapshot(sheet)));
  const session = new Session({
    workbook: new OfficeWorkbook(),
    plans: builtinPlans,
    isMarking: false,
  });
  const stop = session.start();
  await settled(session);
  return { host, session, stop, desk: new FillDesk(session) };
}

const settled = ({ store }: Session): Promise<void> =>
  eventually(() => {
    expect([store.getState().isBusy, store.getState().failure]).toEqual([false, null]);
    return Promise.resolve();
  });

/** Takes every empty cell of the self-evaluation. */
function fill(session: Session, desk: FillDesk): void {
  const [layout] = formLayouts;
  const { examination } = session.store.getState();
  if (!layout || !examination || !session.seen) throw new Error("nothing was read");
  const proposed = fillingOf(session.seen, examination, layout, formLayouts, null);
  if (!proposed) throw new Error("nothing to fill");
  desk.write(layout.title, proposed, new Set(proposed.filling.proposals));
}

test.each<[string, SheetSketch]>([
  ["the 22 indicators of a plan", huzhouForm("2024年实际完成值", yearEnd2024)],
  ["1,000 indicators", thousand],
])(
  "filling a new form of %s reads once and writes once, undoing it stays within three round trips, and nothing is left of it",
  async (_, sheet) => {
    const { host, session, stop, desk } = await opened(sheet);
    let syncs = 0;
    desk.store.subscribe(() => {
      syncs = host.traffic.syncs;
    });
    host.resetTraffic();
    fill(session, desk);
    await eventually(() => {
      expect(desk.store.getState().filled?.sheet).toBe("项目支出绩效自评表");
      return Promise.resolve();
    });
    expect(syncs).toBe(2);
    await settled(session);
    expect(host.book.sheets.map(({ name }) => name)).toEqual([form, "项目支出绩效自评表"]);
    host.resetTraffic();
    desk.undo();
    await eventually(() => {
      const { filled, trouble } = desk.store.getState();
      expect([filled === null, trouble]).toEqual([true, null]);
      return Promise.resolve();
    });
    expect(syncs).toBeLessThanOrEqual(3);
    await settled(session);
    expect([host.book.sheets.map(({ name }) => name), host.book.parts.size]).toEqual([[form], 0]);
    stop();
  },
  60_000,
);
