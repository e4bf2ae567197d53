/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { messages } from "../../src/i18n/messages";
import { describeError } from "../../src/i18n/describeError";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import type { Failure } from "../excel-host/Failure";
import { checkAfresh, mark, marksFor, marksIn, openSession, type OpenSession } from "./openSession";
import { form, newest, other } from "./threeSheets";

const legend = messages("zh").legend.sheetName;
const patience = { busyPauses: [1, 1, 1], editingPause: 1 };
const allowed = { allowSort: true, allowAutoFilter: true, selectionMode: "Unlocked" };
let pane: OpenSession;

/** A pane on a workbook in which the form is protected, before anything is marked. */
async function protectedForm(password: string): Promise<OpenSession> {
  pane = await openSession(newest, patience);
  pane.host.person.protectSheet(form, password, allowed);
  return pane;
}

afterEach(() => pane.close());

function failure({ session }: OpenSession): string | null {
  const { failure: found } = session.store.getState();
  if (!found) return null;
  return found.error instanceof WorkbookError ? found.error.code : found.error.message;
}

function protectionOf({ host }: OpenSession): unknown {
  const { protection, password } = host.book.sheet(form).state;
  return { protection, password };
}

test("a protected sheet is named, nothing is marked, and it can be checked without marks", async () => {
  await protectedForm("");
  await mark(pane);
  const { failure: found, isMarking, examination } = pane.session.store.getState();
  expect(found?.error instanceof WorkbookError && describeError(found.error, "zh")).toBe(
    "工作表“绩效目标表”受保护，无法写入标记。可以暂时撤销保护、写完后按原样恢复，也可以只检查、不标记。",
  );
  expect([isMarking, examination?.entries.length, marksIn(pane.host)]).toEqual([false, 26, {}]);
  pane.session.dismissFailure();
  pane.host.person.type(`${other}!H5`, 38.9);
  await pane.settled();
  expect([failure(pane), marksIn(pane.host)]).toEqual([null, {}]);
});

test("with leave the protection is lifted for writing and put back with its options, also for later edits", async () => {
  await protectedForm("");
  const before = protectionOf(pane);
  await mark(pane);
  pane.session.lift("");
  await pane.settled();
  expect([failure(pane), Object.keys(marksIn(pane.host))]).toEqual([null, [form]]);
  expect(protectionOf(pane)).toEqual(before);
  const sheet = pane.host.book.sheet(form);
  const target = sheet.cell(4, 5);
  sheet.setCell(4, 5, { ...target, style: { ...target.style, locked: false } });
  pane.host.coauthor.type(`${form}!F5`, 45);
  await pane.settled();
  expect(marksIn(pane.host)).toEqual(marksFor(await checkAfresh()));
  expect([failure(pane), protectionOf(pane)]).toEqual([null, before]);
  pane.session.clearMarks();
  await pane.settled();
  expect([failure(pane), marksIn(pane.host), protectionOf(pane)]).toEqual([null, {}, before]);
});

test("a password is asked for, a wrong one is refused, the right one marks and is put back", async () => {
  await protectedForm("春天");
  const before = protectionOf(pane);
  await mark(pane);
  const told = [failure(pane)];
  for (const password of ["", "秋天", "春天"]) {
    pane.session.lift(password);
    await pane.settled();
    told.push(failure(pane));
    expect(protectionOf(pane)).toEqual(before);
  }
  expect(told).toEqual([
    "workbook/protected",
    "workbook/passwordNeeded",
    "workbook/passwordWrong",
    null,
  ]);
  expect(Object.keys(marksIn(pane.host))).toEqual([form]);
});

test("clearing asks as well", async () => {
  pane = await openSession(newest, patience);
  await mark(pane);
  pane.host.person.protectSheet(form, "", allowed);
  pane.session.clearMarks();
  await pane.settled();
  expect(failure(pane)).toBe("workbook/protected");
  pane.session.lift("");
  await pane.settled();
  expect([failure(pane), marksIn(pane.host)]).toEqual([null, {}]);
  expect(pane.host.book.findSheet(legend)).toBe(undefined);
});

test("a protection that lets formats be changed is no obstacle", async () => {
  pane = await openSession(newest, patience);
  pane.host.person.protectSheet(form, "secret", { allowFormatCells: true });
  await mark(pane);
  expect([failure(pane), Object.keys(marksIn(pane.host))]).toEqual([null, [form]]);
});

test("where the structure is locked, marks are written without the legend, and that is said", async () => {
  pane = await openSession(newest, patience);
  pane.host.person.protectStructure();
  await mark(pane);
  const { isLegendSkipped, isMarking } = pane.session.store.getState();
  expect([failure(pane), isLegendSkipped, isMarking]).toEqual([null, true, true]);
  expect(pane.host.book.findSheet(legend)).toBe(undefined);
  expect(Object.keys(marksIn(pane.host))).toEqual([form]);
  pane.session.clearMarks();
  await pane.settled();
  expect([failure(pane), marksIn(pane.host)]).toEqual([null, {}]);
});

/** What came of lifting where one request fails: what is told, and whether protection and marks are whole. */
async function liftedWhile(failing: number, why: Failure, at: "before" | "after"): Promise<string> {
  await protectedForm("春天");
  const before = protectionOf(pane);
  await mark(pane);
  pane.host.failAt(failing, why, at);
  pane.session.lift("春天");
  await pane.settled();
  const told = failure(pane);
  const isWhole = JSON.stringify(protectionOf(pane)) === JSON.stringify(before);
  const marked = Object.keys(marksIn(pane.host)).length;
  await pane.close();
  return `${told ?? "done"}, ${isWhole ? "protected as before" : "not protected"}, ${marked} marked`;
}

test.each<Failure>(["busy", "cellEdit", "throttled", "accessDenied", "sessionLost"])(
  "whichever request of it fails with %s, the protection is put back or it is said that it is not",
  async (why) => {
    const found = new Set<string>();
    for (const at of ["before", "after"] as const) {
      for (let failing = 1; failing <= 8; failing += 1) {
        found.add(await liftedWhile(failing, why, at));
      }
    }
    const right =
      /^(done, protected as before, 1|workbook\/(?!leftUnprotected).*, protected as before, 0|workbook\/leftUnprotected, .*) marked$/;
    expect([...found].filter((one) => !right.test(one))).toEqual([]);
  },
  120_000,
);

test("a protection that could not be put back is put back when it is tried again", async () => {
  await protectedForm("春天");
  const before = protectionOf(pane);
  await mark(pane);
  for (const failing of [7, 8, 9]) pane.host.failAt(failing, "sessionLost");
  pane.session.lift("春天");
  await pane.settled();
  const told = failure(pane);
  pane.host.resetTraffic();
  pane.session.retry();
  await pane.settled();
  expect([told, failure(pane)]).toEqual(["workbook/leftUnprotected", null]);
  expect(protectionOf(pane)).toEqual(before);
});
