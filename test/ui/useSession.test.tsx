/** @jest-environment jsdom */
import { act, renderHook, waitFor } from "@testing-library/react";
import { formatPeriod } from "../../src/domain/period";
import { messages } from "../../src/i18n/messages";
import type { SessionState } from "../../src/ui/SessionState";
import { useSession } from "../../src/ui/useSession";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import { FakeWorkbook } from "../support/FakeWorkbook";
import { period } from "../support/measures";

const plans: never[] = [];
const { legend } = messages("zh");

/** Two indicators with the results of 2024's first half in column G. */
function aWorkbook(): FakeWorkbook {
  return new FakeWorkbook("附件1", [
    ["类别", "重点指标", "2022年", "2023年", "2024年", "2025年", "2024年上半年完成值"],
    ["公立医院", "三级公立医院病例组合指数(CMI值)", 0.95, 1, 1.05, 1.1, 1.03],
    ["分级诊疗", "县域内住院量占比(%)", 90.76, 90, 90, 90, 90.5],
  ]);
}

function statuses({ examination }: SessionState): unknown {
  return examination?.entries.map(({ assessment }) => assessment.status);
}

async function started(workbook: FakeWorkbook, isMarking = false) {
  const hook = renderHook(() => useSession({ workbook, plans, isMarking }));
  await waitFor(() => {
    expect(hook.result.current.state.isBusy).toBe(false);
  });
  return hook;
}

async function settled(hook: Awaited<ReturnType<typeof started>>): Promise<SessionState> {
  await waitFor(() => {
    expect(hook.result.current.state.isBusy).toBe(false);
  });
  return hook.result.current.state;
}

describe("useSession", () => {
  test("reads the workbook once and examines it for the period of its column", async () => {
    const workbook = aWorkbook();
    const { result } = await started(workbook);
    expect(statuses(result.current.state)).toEqual(["onTrack", "onTrack"]);
    expect(result.current.state.examination?.period).toEqual(period("2024H1"));
    expect(workbook.calls).toEqual(["watch", "read"]);
  });

  test("an edit is examined at once", async () => {
    const workbook = aWorkbook();
    const hook = await started(workbook);
    act(() => {
      workbook.type("G3", 89);
    });
    expect(statuses(await settled(hook))).toEqual(["onTrack", "offTrack"]);
  });

  test("a storm of edits ends in one state that belongs to the last of them, after two runs", async () => {
    const workbook = aWorkbook();
    const hook = await started(workbook, true);
    const release = workbook.hold();
    const before = workbook.calls.length;
    act(() => {
      for (let value = 80; value < 100; value++) workbook.type("G3", value);
      workbook.type("G3", 90.2);
    });
    await act(async () => {
      release();
      await Promise.resolve();
    });
    expect(statuses(await settled(hook))).toEqual(["onTrack", "watch"]);
    expect(workbook.calls.slice(before)).toEqual(["read", "read"]);
  });

  test("a later edit during a slow read is not lost, and the earlier answer does not stay", async () => {
    const workbook = aWorkbook();
    const hook = await started(workbook);
    const release = workbook.hold();
    act(() => {
      workbook.type("G3", 89);
    });
    act(() => {
      workbook.type("G3", 91);
    });
    await act(async () => {
      release();
      await Promise.resolve();
    });
    expect(statuses(await settled(hook))).toEqual(["onTrack", "onTrack"]);
  });

  test("marking writes the legend and the marks in one round trip, and does not answer its own edits", async () => {
    const workbook = aWorkbook();
    const hook = await started(workbook);
    act(() => {
      hook.result.current.session.mark(legend);
    });
    expect((await settled(hook)).isMarking).toBe(true);
    expect(workbook.written.map((edits) => edits.map(({ kind }) => kind))).toEqual([
      ["removeSheet", "removeSheet", "addSheet", "mark"],
    ]);
    expect(workbook.calls).toEqual(["watch", "read", "read", "write"]);
  });

  test("marks follow an edit that changes them, and are left alone by one that does not", async () => {
    const workbook = aWorkbook();
    const hook = await started(workbook, true);
    const marks = workbook.written.length;
    act(() => {
      workbook.type("G3", 89);
    });
    await settled(hook);
    expect(workbook.written).toHaveLength(marks);
    act(() => {
      workbook.type("E3", 91);
    });
    await settled(hook);
    expect(workbook.written.slice(marks).map((edits) => edits.map(({ kind }) => kind))).toEqual([
      ["mark"],
    ]);
  });

  test("clearing takes off marks and legend, and later edits bring none back", async () => {
    const workbook = aWorkbook();
    const hook = await started(workbook, true);
    const marks = workbook.written.length;
    act(() => {
      hook.result.current.session.clearMarks();
    });
    expect((await settled(hook)).isMarking).toBe(false);
    act(() => {
      workbook.type("E3", 80);
    });
    await settled(hook);
    expect(workbook.written.slice(marks)).toEqual([
      [
        { kind: "mark", sheet: "附件1", rules: [] },
        { kind: "removeSheet", name: messages("zh").legend.sheetName },
        { kind: "removeSheet", name: messages("en").legend.sheetName },
      ],
    ]);
  });

  test("another period is examined when it is chosen", async () => {
    const workbook = aWorkbook();
    const hook = await started(workbook);
    act(() => {
      hook.result.current.session.choose({ period: period("2025") });
    });
    const { examination } = await settled(hook);
    expect(examination && formatPeriod(examination.period)).toBe("2025");
  });

  test("a read that fails is reported, and trying again clears it", async () => {
    const workbook = aWorkbook();
    const error = new WorkbookError("workbook/noSuchSheet", { sheet: "附件1" });
    workbook.fail("read", error);
    const hook = await started(workbook);
    expect(hook.result.current.state.failure).toEqual({ step: "check", error });
    workbook.heal();
    act(() => {
      hook.result.current.session.retry();
    });
    const { failure, examination } = await settled(hook);
    expect([failure, examination?.entries.length]).toEqual([null, 2]);
  });

  test("marking a protected sheet fails, leaves marking off, and works when it is tried again", async () => {
    const workbook = aWorkbook();
    const error = new WorkbookError("workbook/protected", { sheet: "附件1" });
    workbook.fail("write", error);
    const hook = await started(workbook);
    act(() => {
      hook.result.current.session.mark(legend);
    });
    const failed = await settled(hook);
    expect([failed.failure, failed.isMarking]).toEqual([{ step: "mark", error }, false]);
    workbook.heal();
    act(() => {
      hook.result.current.session.retry();
    });
    const { failure, isMarking } = await settled(hook);
    expect([failure, isMarking, workbook.written.length]).toEqual([null, true, 1]);
  });

  test("clearing that fails is tried again as clearing", async () => {
    const workbook = aWorkbook();
    const hook = await started(workbook, true);
    const error = new WorkbookError("workbook/protected", { sheet: "附件1" });
    workbook.fail("write", error);
    act(() => {
      hook.result.current.session.clearMarks();
    });
    expect((await settled(hook)).failure).toEqual({ step: "clear", error });
    workbook.heal();
    const before = workbook.written.length;
    act(() => {
      hook.result.current.session.retry();
    });
    await settled(hook);
    expect(workbook.written.slice(before).map(([first]) => first)).toEqual([
      { kind: "mark", sheet: "附件1", rules: [] },
    ]);
  });

  test("a workbook that cannot be watched is still examined, and watched when it is tried again", async () => {
    const workbook = aWorkbook();
    workbook.fail("watch", new Error("no events here"));
    const hook = await started(workbook);
    const { failure, examination } = hook.result.current.state;
    expect([failure?.step, examination?.entries.length]).toEqual(["watch", 2]);
    workbook.heal();
    act(() => {
      hook.result.current.session.retry();
    });
    expect((await settled(hook)).failure).toBe(null);
    await waitFor(() => {
      expect(workbook.watchers).toBe(1);
    });
  });

  test("a workbook that could be neither watched nor read is watched when it is tried again", async () => {
    const workbook = aWorkbook();
    workbook.fail("watch", new Error("no events here"));
    workbook.fail("read", new Error("no answer"));
    const hook = await started(workbook);
    workbook.heal();
    act(() => {
      hook.result.current.session.retry();
    });
    expect((await settled(hook)).failure).toBe(null);
    await waitFor(() => {
      expect(workbook.watchers).toBe(1);
    });
  });

  test("a cell that cannot be shown is reported, and the report can be closed", async () => {
    const workbook = aWorkbook();
    workbook.fail("reveal", new WorkbookError("workbook/noSuchSheet", { sheet: "附件1" }));
    const hook = await started(workbook);
    act(() => {
      hook.result.current.session.reveal({ sheet: "附件1", row: 2, column: 6 });
    });
    await waitFor(() => {
      expect(hook.result.current.state.failure?.step).toBe("reveal");
    });
    act(() => {
      hook.result.current.session.dismissFailure();
    });
    expect(hook.result.current.state.failure).toBe(null);
  });

  test("stops watching when it is no longer shown, and says nothing of a read still on its way", async () => {
    const workbook = aWorkbook();
    const hook = await started(workbook);
    const release = workbook.hold();
    act(() => {
      workbook.type("G3", 89);
    });
    const { session } = hook.result.current;
    hook.unmount();
    release();
    await waitFor(() => {
      expect(session.store.getState().isBusy).toBe(false);
    });
    expect([workbook.watchers, statuses(session.store.getState())]).toEqual([
      0,
      ["onTrack", "onTrack"],
    ]);
  });

  test("knows an empty workbook", async () => {
    const { result } = await started(new FakeWorkbook("Sheet1", []));
    expect([result.current.state.isEmpty, result.current.state.examination?.tables]).toEqual([
      true,
      [],
    ]);
  });
});
