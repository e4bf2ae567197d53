/** @jest-environment jsdom */
import { act, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { sealFile } from "../../../src/doors/sealFile";
import type { OfferedPlan } from "../../../src/flows/choosePlan";
import { verifySeal } from "../../../src/flows/sealing/verifySeal";
import type { Locale } from "../../../src/i18n/Locale";
import { loadLanguage } from "../../../src/i18n/loadLanguage";
import { App } from "../../../src/ui/App";
import type { PaneActions } from "../../../src/ui/PaneActions";
import type { Copies, FileCopy } from "../../../src/ui/send/Copies";
import { carriedExplanations } from "../../../src/workbook/carriedExplanations";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import type { CellValue } from "../../../src/workbook/Workbook";
import { WorkbookError } from "../../../src/workbook/WorkbookError";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { layouts, sampleBytes, seal, sendable } from "../../support/aSendable";
import { huzhou } from "../../support/huzhouForm";
import { violations } from "../../support/violations";

configure({ defaultHidden: true });
jest.setTimeout(60_000);
beforeAll(() => loadLanguage("en"));

const plans: readonly OfferedPlan[] = [{ plan: huzhou, source: "builtin" }];
const actions: PaneActions = { loadLayouts: () => Promise.resolve(layouts) };
const sheet = "绩效目标表";
const j12 = { sheet, row: 11, column: 9 };

/** The pane with the check before sending open and made. */
async function opened(
  workbook: GridWorkbook,
  locale: Locale = "zh",
  copies?: Copies,
): Promise<void> {
  const own = copies ? { ...actions, loadCopies: () => Promise.resolve(copies) } : actions;
  render(
    <main>
      <App workbook={workbook} plans={plans} locale={locale} actions={own} />
    </main>,
  );
  const name = locale === "zh" ? "发送前校验" : "Check before sending";
  fireEvent.click(await screen.findByRole("button", { name }, { timeout: 10_000 }));
  await screen.findByText(locale === "zh" ? /^审核规则|审核规则第/ : /rules version \d/);
  await verdict(/./);
}

/** Waits until the verdict reads so, and gives it. */
async function verdict(expected: RegExp): Promise<string> {
  const read = (): string =>
    screen.getAllByRole("status").find((each) => each.querySelector("p"))?.firstElementChild
      ?.textContent ?? "";
  await waitFor(
    () => {
      expect(read()).toMatch(expected);
    },
    { timeout: 10_000 },
  );
  return read();
}

const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-line]")];

/** The first line that is on a cell. */
function lineOn(cell: string): HTMLElement {
  const line = lines().find(({ textContent }) => textContent.includes(`${sheet}!${cell}`));
  if (!line) throw new Error(`nothing on ${cell}`);
  return line;
}

function type(workbook: GridWorkbook, value: CellValue): void {
  if (typeof value === "object" && value !== null) throw new Error("no constant");
  act(() => {
    workbook.typed([{ cell: j12, value }]);
  });
}

const holds = (workbook: GridWorkbook): CellValue | undefined =>
  workbook.snapshot.sheets.find(({ name }) => name === sheet)?.cell(j12.row, j12.column)?.value;

test("a missed target is explained by keyboard, kept in the workbook and no longer held against the submission", async () => {
  const workbook = openXlsx(sampleBytes());
  await opened(workbook);
  expect(await verdict(/还有/)).toBe("✕ 还有 10 处要说明");
  const line = lineOn("J12");
  fireEvent.keyDown(line, { key: "e" });
  const field = screen.getByRole("textbox", { name: /^情况说明：J12/ });
  expect([field.textContent, document.activeElement === field]).toEqual(["", true]);
  fireEvent.change(field, { target: { value: "新院区推迟到十一月开诊。" } });
  expect(await violations()).toEqual([]);
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  expect(await verdict(/还有 9/)).toBe("✕ 还有 9 处要说明");
  const kept = carriedExplanations(workbook.snapshot.parts).explanations;
  expect(kept?.map(({ text, isDraft }) => [text, isDraft])).toEqual([
    ["新院区推迟到十一月开诊。", false],
  ]);
  expect(lineOn("J12").textContent).toContain("已说明");
  expect(screen.getByText("新院区推迟到十一月开诊。").isConnected).toBe(true);
});

test("a change makes the check stale; what is put right is shown as corrected when it is made again", async () => {
  const workbook = openXlsx(sampleBytes());
  await opened(workbook);
  await verdict(/还有 10/);
  type(workbook, 39);
  expect(await verdict(/变动/)).toBe("内容已变动，请重新校验");
  fireEvent.click(screen.getByRole("button", { name: "重新校验" }));
  expect(await verdict(/还有/)).toBe("✕ 还有 9 处要说明");
  expect(screen.getByRole("region", { name: "已改正 1" }).textContent).toContain("J12");
});

test("a repair is offered, carried out when it is taken, and taken back", async () => {
  const workbook = openXlsx(sampleBytes());
  type(workbook, 0.39);
  await opened(workbook);
  expect(await verdict(/还有/)).toBe("✕ 还有 1 处错误要改、9 处要说明");
  expect(holds(workbook)).toBe(0.39);
  fireEvent.click(screen.getByRole("button", { name: "采用" }));
  await verdict(/还有 9/);
  expect(holds(workbook)).toBe(39);
  fireEvent.click(screen.getByRole("button", { name: "撤销" }));
  await verdict(/还有 1 处错误/);
  expect(holds(workbook)).toBe(0.39);
});

test("explanations that cannot be read are not written over unless a person gives them up", async () => {
  const workbook = openXlsx(sampleBytes());
  const namespace = "urn:ontrack:explanations";
  const damaged = `<part xmlns="${namespace}">{</part>`;
  await workbook.write([{ kind: "part", namespace, xml: damaged }]);
  await opened(workbook);
  await verdict(/还有/);
  fireEvent.keyDown(lineOn("J12"), { key: "e" });
  const field = screen.getByRole("textbox", { name: /^情况说明：J12/ });
  fireEvent.change(field, { target: { value: "新院区推迟到十一月开诊。" } });
  fireEvent.click(screen.getByRole("button", { name: "保存说明" }));
  expect((await screen.findByText(/原有的说明读不出来/)).isConnected).toBe(true);
  expect(workbook.snapshot.parts).toEqual([{ namespace, xml: damaged }]);
  fireEvent.click(screen.getByRole("button", { name: "放弃原有说明，写入这一条" }));
  await verdict(/还有 9/);
  const kept = carriedExplanations(workbook.snapshot.parts).explanations;
  expect(kept?.map(({ text }) => text)).toEqual(["新院区推迟到十一月开诊。"]);
});

test("what was typed and not saved is still there after a visit to the results; Esc gives it up", async () => {
  await opened(openXlsx(sampleBytes()));
  await verdict(/还有 10/);
  fireEvent.keyDown(lineOn("J12"), { key: "e" });
  const field = (): HTMLTextAreaElement =>
    screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^情况说明：J12/ });
  fireEvent.change(field(), { target: { value: "新院区" } });
  fireEvent.click(screen.getByRole("button", { name: "返回检查结果" }));
  fireEvent.click(await screen.findByRole("button", { name: "发送前校验" }));
  await verdict(/还有 10/);
  expect(field().value).toBe("新院区");
  fireEvent.keyDown(field(), { key: "Escape" });
  expect(screen.queryByRole("textbox", { name: /^情况说明/ })).toBe(null);
  fireEvent.keyDown(lineOn("J12"), { key: "e" });
  expect(field().value).toBe("");
});

test("the space bar unfolds what follows, arrows go on, and the list is put together by sheet or indicator", async () => {
  await opened(openXlsx(sampleBytes()));
  await verdict(/还有 10/);
  const [first, second] = lines();
  if (!first || !second) throw new Error("nothing was found");
  first.focus();
  fireEvent.keyDown(first, { key: " " });
  expect(screen.getByText(/评价是“未达标”/).isConnected).toBe(true);
  fireEvent.keyDown(first, { key: "ArrowDown" });
  expect(document.activeElement === second).toBe(true);
  fireEvent.change(screen.getByRole("combobox", { name: "分组" }), { target: { value: "sheet" } });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(`${sheet} 10（待处理 10）`);
  fireEvent.change(screen.getByRole("combobox", { name: "分组" }), {
    target: { value: "indicator" },
  });
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(10);
});

/** Seals files of the workbook; `handed` is told what is saved. */
function copiesOf(workbook: GridWorkbook, handed: FileCopy[]): Copies {
  return {
    seal: async (order, known) => {
      const sealing = await sealFile(saveXlsx(workbook), () => order, known);
      return sealing.state === "held" ? sealing : { ...sealing, name: "2024.xlsx" };
    },
    save: (copy) => {
      handed.push(copy);
    },
  };
}

function sealAsked(): void {
  fireEvent.click(screen.getByRole("button", { name: "封存" }));
  fireEvent.click(screen.getByRole("button", { name: "生成封存件" }));
}

test("what can be sent is sealed as a copy, and the open workbook stays as it is", async () => {
  const workbook = await sendable();
  const handed: FileCopy[] = [];
  await opened(workbook, "zh", copiesOf(workbook, handed));
  await verdict(/可以发送/);
  const before = workbook.edits;
  sealAsked();
  await screen.findByText(/封存件“2024_封存.xlsx”已生成/, {}, { timeout: 10_000 });
  await screen.findByText(/请发送下载的那一份/);
  expect(await violations()).toEqual([]);
  expect([workbook.edits, workbook.snapshot.parts]).toEqual([before, []]);
  expect(handed.map(({ name }) => name)).toEqual(["2024_封存.xlsx"]);
  const [copy] = handed;
  const sealed = openXlsx(copy?.bytes ?? new Uint8Array()).snapshot;
  expect([verifySeal(sealed, []).state, sealed.sheets.map((one) => one.isProtected)]).toEqual([
    "whole",
    [true],
  ]);
  expect(await verdict(/./)).toBe("✓ 可以发送");
  fireEvent.click(screen.getByRole("button", { name: "下载封存件" }));
  await waitFor(() => {
    expect(handed).toHaveLength(2);
  });
  type(workbook, 39.5);
  await verdict(/变动/);
  expect(screen.queryByText(/封存件“2024_封存.xlsx”已生成/)).toBe(null);
});

test("a sealed copy says so when it is opened, and what was changed in it since", async () => {
  const workbook = await sendable();
  await workbook.write(seal(workbook.snapshot).edits.filter(({ kind }) => kind === "part"));
  await opened(workbook, "en");
  await screen.findByText(/seal is whole|whole/i, {}, { timeout: 10_000 });
  await act(() => workbook.write([{ kind: "set", cell: j12, value: 38 }]));
  fireEvent.click(screen.getByRole("button", { name: "Check again" }));
  await screen.findByText("Changed after it was sealed: 1 change", {}, { timeout: 10_000 });
  const changes = screen.getByRole("list", { name: "Changes after sealing" });
  expect(changes.textContent).toContain(`${sheet}!J12`);
});

test("where the file cannot be had, the open workbook is sealed only once that is asked for", async () => {
  const workbook = await sendable();
  await opened(workbook, "zh", {
    seal: () => Promise.resolve({ state: "refused", reason: "7000" }),
  });
  await verdict(/可以发送/);
  sealAsked();
  await screen.findByText(/Excel 没有交出这个工作簿的文件（7000）/);
  expect(workbook.snapshot.parts).toEqual([]);
  expect(await violations()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "封存当前工作簿" }));
  await screen.findByText(/封存完好/, {}, { timeout: 10_000 });
  expect(workbook.snapshot.parts.map(({ namespace }) => namespace)).toEqual([
    "urn:ontrack:plan",
    "urn:ontrack:seal",
  ]);
});

test("where a copy cannot be opened it can be tried again, and what is wrong with a file is said", async () => {
  const workbook = await sendable();
  let isOpen = false;
  const { seal: sealIt } = copiesOf(workbook, []);
  await opened(workbook, "zh", {
    seal: sealIt,
    open: () => {
      if (!isOpen) throw new WorkbookError("workbook/refused", { reason: "InvalidArgument" });
      return Promise.resolve();
    },
  });
  await verdict(/可以发送/);
  sealAsked();
  await screen.findByText(
    /没有打开封存件：Excel 没有完成这一步（InvalidArgument）/,
    {},
    { timeout: 10_000 },
  );
  isOpen = true;
  fireEvent.click(screen.getByRole("button", { name: "打开封存件" }));
  await screen.findByText(/封存件已在新窗口中打开，还没有保存/);
});

test("a copy that is held back and a file that cannot be read are said, and nothing is handed over", async () => {
  const workbook = await sendable();
  const outcomes: (() => ReturnType<Copies["seal"]>)[] = [
    () => Promise.resolve({ state: "held", open: [] }),
    () => Promise.reject(new WorkbookError("xlsx/legacyFormat")),
  ];
  await opened(workbook, "zh", {
    seal: () => outcomes.shift()?.() ?? Promise.reject(new Error("asked too often")),
  });
  await verdict(/可以发送/);
  sealAsked();
  await screen.findByText(/按将要封存的文件重新校验，还有 0 处未处理/);
  fireEvent.click(screen.getByRole("button", { name: "知道了" }));
  sealAsked();
  await screen.findByText(/没有封存：文件是旧格式/);
  expect(workbook.snapshot.parts).toEqual([]);
});

test("the check report goes into the workbook as a sheet and leaves the verdict as it is", async () => {
  const workbook = openXlsx(sampleBytes());
  await opened(workbook);
  const before = await verdict(/还有/);
  fireEvent.click(screen.getByRole("button", { name: "把校验报告存入本工作簿" }));
  await waitFor(() => {
    expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual([sheet, "校验报告"]);
  });
  expect(await verdict(/还有/)).toBe(before);
});
