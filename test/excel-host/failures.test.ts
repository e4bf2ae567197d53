/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { codeOf } from "./codeOf";
import type { Failure } from "./Failure";
import { startHost } from "./startHost";

const sheets = [{ name: "表", rows: [[1]] }];

function write(...values: readonly number[]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    values.forEach((value, index) => {
      sheet.getCell(0, index).values = [[value]];
    });
    await context.sync();
  });
}

test.each<[Failure, string]>([
  ["throttled", "ActivityLimitReached"],
  ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
  ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
  ["sessionLost", "InvalidOrTimedOutSession"],
  ["cellEdit", "InvalidOperationInCellEditMode"],
  ["accessDenied", "AccessDenied"],
  ["busy", "GeneralException"],
  ["general", "GeneralException"],
  [7000, "AccessDenied"],
  [{ code: "InvalidBinding" }, "InvalidBinding"],
])("a request that fails with %p is refused with %s", async (failure, code) => {
  const host = await startHost({ sheets });
  host.failNext(failure);
  await expect(codeOf(write(7))).resolves.toBe(code);
  expect(host.valueAt("表!A1")).toBe(1);
  await expect(codeOf(write(7))).resolves.toBeUndefined();
  expect(host.valueAt("表!A1")).toBe(7);
});

test("the nth request from now can fail", async () => {
  const host = await startHost({ sheets });
  host.failAt(2, "throttled");
  const codes = [await codeOf(write(2)), await codeOf(write(3)), await codeOf(write(4))];
  expect(codes).toEqual([undefined, "ActivityLimitReached", undefined]);
});

test("a request can fail half-way", async () => {
  const host = await startHost({ sheets });
  const tenth = 10;
  host.failNext("busy", tenth);
  await expect(codeOf(write(7, 8, 9))).resolves.toBe("GeneralException");
  expect(["A1", "C1"].map((cell) => host.valueAt(`表!${cell}`))).toEqual([7, null]);
});

test("an answer can be lost after everything was done", async () => {
  const host = await startHost({ sheets });
  host.failNext("responseTooLarge", "after");
  await expect(codeOf(write(7))).resolves.toBe("ResponsePayloadSizeLimitExceeded");
  expect(host.valueAt("表!A1")).toBe(7);
});

test("a request larger than the limit is refused, and so is one whose answer is", async () => {
  const host = await startHost({ sheets, limits: { payload: 2_000 } });
  const long = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1").values = [["长".repeat(2_000)]];
    await context.sync();
  });
  await expect(codeOf(long)).resolves.toBe("RequestPayloadSizeLimitExceeded");
  const wide = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1:Z50").load("values");
    await context.sync();
  });
  await expect(codeOf(wide)).resolves.toBe("ResponsePayloadSizeLimitExceeded");
  expect(host.valueAt("表!A1")).toBe(1);
});

test("while a cell is edited a request is refused; one that can wait is answered afterwards", async () => {
  const host = await startHost({ sheets });
  host.beginCellEdit();
  await expect(codeOf(write(7))).resolves.toBe("InvalidOperationInCellEditMode");
  const patient = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1").values = [[8]];
    await context.sync();
  });
  await host.eventsDelivered();
  expect(host.valueAt("表!A1")).toBe(1);
  host.endCellEdit();
  await patient;
  expect(host.valueAt("表!A1")).toBe(8);
});

test("an answer can be slow", async () => {
  const host = await startHost({ sheets });
  host.delay(30);
  const pending = write(7);
  await host.eventsDelivered();
  expect(host.valueAt("表!A1")).toBe(1);
  await pending;
  expect(host.valueAt("表!A1")).toBe(7);
});
