/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { builtinPlans } from "../../src/doors/builtinPlans";
import { formLayouts } from "../../src/doors/formLayouts";
import { verifySeal } from "../../src/flows/sealing/verifySeal";
import { SendDesk, type SendState } from "../../src/ui/send/SendDesk";
import { Session } from "../../src/ui/Session";
import { carriedExplanations } from "../../src/workbook/carriedExplanations";
import { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import { seedOf } from "../excel-host/bookOf";
import type { ExcelHost } from "../excel-host/ExcelHost";
import { startHost } from "../excel-host/startHost";
import { eventually } from "../support/eventually";
import { huzhouForm } from "../support/huzhouForm";
import { snapshot, type SheetSketch } from "../support/snapshot";
import { yearEnd2024 } from "../support/values2024";

const header = ["一级指标", "二级指标", "三级指标", "2022年数据", "2023年目标值", "2024年目标值"];

/** A table with its own targets, of which the first some are missed. */
function ownTargets(count: number, missed: number): SheetSketch {
  const rows = Array.from({ length: count }, (_, index) => [
    "产出指标",
    "质量指标",
    `第${index + 1}类手术占比（%）`,
    10 + (index % 7),
    12 + (index % 7),
    14 + (index % 7),
    index < missed ? 13 : 14 + (index % 7),
  ]);
  const head = [["绩效目标表"], [...header, "2024年实际完成值"]];
  return { name: "绩效目标表", rows: [...head, ...rows] };
}

interface Opened {
  readonly host: ExcelHost;
  readonly session: Session;
  readonly desk: SendDesk;
  readonly close: () => void;
}

async function opened(sheet: SheetSketch): Promise<Opened> {
  const host = await startHost(seedOf(snapshot(sheet)));
  const workbook = new OfficeWorkbook();
  const session = new Session({ workbook, plans: builtinPlans, isMarking: false });
  const stop = session.start();
  await eventually(() => {
    expect([session.store.getState().isBusy, session.store.getState().failure]).toEqual([
      false,
      null,
    ]);
    return Promise.resolve();
  });
  const desk = new SendDesk(session);
  const leave = desk.start();
  const close = (): void => {
    leave();
    stop();
  };
  return { host, session, desk, close };
}

/** What the desk knows once nothing is due and nothing runs. */
async function settled({ session, desk }: Opened): Promise<SendState> {
  await eventually(() => {
    const { due, checked } = desk.store.getState();
    const { isBusy, examination, failure } = session.store.getState();
    const isMade = due === undefined && checked?.examination === examination;
    expect([isMade, isBusy, failure]).toEqual([true, false, null]);
    return Promise.resolve();
  });
  return desk.store.getState();
}

test.each<[string, SheetSketch, number]>([
  ["the 22 indicators of a plan", huzhouForm("2024年实际完成值", yearEnd2024), 10],
  ["1,000 indicators", ownTargets(1000, 1), 1],
])(
  "the whole check of %s takes at most three round trips; what is explained there is carried by one write",
  async (_, sheet, missed) => {
    const pane = await opened(sheet);
    const { host, desk, session, close } = pane;
    host.resetTraffic();
    desk.checkBy({ layouts: formLayouts, profile: null });
    const { checked } = await settled(pane);
    expect(host.traffic.syncs).toBeLessThanOrEqual(3);
    const codes = checked?.lines.map(({ hit }) => hit.finding.code);
    expect(codes?.filter((code) => code === "explanation/missing")).toHaveLength(missed);
    const asked = checked?.lines.find(({ hit }) => hit.finding.code === "explanation/missing");
    if (!asked) throw new Error("nothing is asked");
    desk.explain(asked, " 新院区推迟开诊。 ");
    await eventually(() => {
      expect(desk.store.getState().checked === checked).toBe(false);
      return Promise.resolve();
    });
    const after = await settled(pane);
    const line = after.checked?.lines.find(({ id }) => id === asked.id);
    expect([line?.hit.finding.code, line?.hit.state]).toEqual(["assessment/offTrack", "explained"]);
    expect(after.mended).toEqual([]);
    const carried = carriedExplanations(session.seen?.parts ?? []).explanations;
    expect(carried?.map(({ text, key }) => [key, text])).toEqual([
      [asked.hit.key, "新院区推迟开诊。"],
    ]);
    expect(host.book.parts.size).toBe(1);
    close();
  },
  60_000,
);

test("a change anywhere makes the check stale, and only that: it is made again when it is asked for", async () => {
  const pane = await opened(huzhouForm("2024年实际完成值", yearEnd2024));
  const { host, desk, session, close } = pane;
  desk.checkBy({ layouts: formLayouts, profile: null });
  const { checked } = await settled(pane);
  host.person.type("绩效目标表!H5", 39);
  await host.eventsDelivered();
  await eventually(() => {
    expect(session.store.getState().examination === checked?.examination).toBe(false);
    return Promise.resolve();
  });
  expect(desk.store.getState().checked === checked).toBe(true);
  desk.check();
  const { mended } = await settled(pane);
  expect(mended.map(({ hit }) => [hit.finding.code, hit.finding.at?.cell])).toEqual([
    ["explanation/missing", "H5"],
  ]);
  close();
});

test("where no copy can be had the open workbook is sealed: the seal is whole until a cell is changed", async () => {
  const pane = await opened(ownTargets(3, 0));
  const { host, desk, session, close } = pane;
  desk.checkBy({ layouts: formLayouts, profile: null });
  const { checked } = await settled(pane);
  expect(checked?.check.sendable).toBe(true);
  const seal = (): string => verifySeal(session.seen ?? snapshot(), []).state;
  expect(seal()).toBe("missing");
  desk.sealHere("市卫生健康委");
  await eventually(() => {
    expect([seal(), desk.store.getState().trouble]).toEqual(["whole", null]);
  });
  await settled(pane);
  expect(host.book.sheet("绩效目标表").state.protection === null).toBe(false);
  await new OfficeWorkbook().write(
    [{ kind: "set", cell: { sheet: "绩效目标表", row: 2, column: 6 }, value: 15 }],
    { password: "" },
  );
  desk.check();
  await eventually(() => {
    expect(seal()).toBe("changed");
  });
  close();
});
