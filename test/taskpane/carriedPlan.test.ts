/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { examine } from "../../src/flows/examine";
import { markEdits } from "../../src/flows/markEdits";
import { carryPlan } from "../../src/workbook/carriedPlan";
import { OfficeWorkbook } from "../../src/workbook/office/OfficeWorkbook";
import { seedOf } from "../excel-host/bookOf";
import { startHost } from "../excel-host/startHost";
import { huzhou, huzhouForm } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";
import { yearEnd2024 } from "../support/values2024";

const form = seedOf(snapshot(huzhouForm("2024年实际完成值", yearEnd2024)));
const foreign = '<o xmlns="urn:other"/>';
const edit = carryPlan(huzhou);
const part = edit.kind === "part" && edit.xml !== null ? edit.xml : "";

test("a workbook that carries its plan is checked by it and marked in three round trips, an edit in one", async () => {
  const host = await startHost({ ...form, parts: [foreign, part] });
  const workbook = new OfficeWorkbook();
  await workbook.watch(() => undefined);
  const examination = examine(await workbook.read(), { plans: [] });
  await workbook.write(markEdits(examination));
  expect([examination.plan?.source, examination.plan?.plan]).toEqual(["workbook", huzhou]);
  expect(host.traffic.syncs).toBe(3);
  host.resetTraffic();
  host.person.type("绩效目标表!H5", 39);
  expect(examine(await workbook.read(), { plans: [] }).plan?.source).toBe("workbook");
  expect(host.traffic.syncs).toBe(1);
});

test("putting the plan in takes one round trip, and the reading after it two; clearing marks leaves it", async () => {
  const host = await startHost({ ...form, parts: [foreign] });
  const workbook = new OfficeWorkbook();
  await workbook.read();
  host.resetTraffic();
  await workbook.write([edit]);
  expect(host.traffic.syncs).toBe(1);
  expect((await workbook.read()).parts).toEqual([{ namespace: "urn:ontrack:plan", xml: part }]);
  expect(host.traffic.syncs).toBe(3);
  await workbook.write([{ kind: "mark", sheet: "绩效目标表", rules: [] }]);
  expect([...host.book.parts.values()]).toEqual([foreign, part]);
});

test("a part that somebody else takes out or puts in meanwhile is noticed by the next reading", async () => {
  const host = await startHost({ ...form, parts: [part] });
  const workbook = new OfficeWorkbook();
  await workbook.read();
  const [id] = host.book.parts.keys();
  host.book.parts.delete(id ?? "");
  expect((await workbook.read()).parts).toEqual([]);
  host.book.parts.set(host.book.nextId(), part);
  expect((await workbook.read()).parts).toEqual([{ namespace: "urn:ontrack:plan", xml: part }]);
});
