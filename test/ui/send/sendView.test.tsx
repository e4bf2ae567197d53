/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { loadLanguage } from "../../../src/i18n/loadLanguage";
import { carriedExplanations } from "../../../src/workbook/carriedExplanations";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import type { CellValue } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { sampleBytes } from "../../support/aSendable";
import { violations } from "../../support/violations";
import { j12, opened, sheet, type, verdict } from "./openedPane";

configure({ defaultHidden: true });
jest.setTimeout(60_000);
beforeAll(() => loadLanguage("en"));

const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-line]")];

/** The first line that is on a cell. */
function lineOn(cell: string): HTMLElement {
  const line = lines().find(({ textContent }) => textContent.includes(`${sheet}!${cell}`));
  if (!line) throw new Error(`nothing on ${cell}`);
  return line;
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
