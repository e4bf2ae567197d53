/** @jest-environment jsdom */
import { act, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { sealFile } from "../../../src/doors/sealFile";
import { verifySeal } from "../../../src/flows/sealing/verifySeal";
import { loadLanguage } from "../../../src/i18n/loadLanguage";
import type { Copies, FileCopy } from "../../../src/ui/send/Copies";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import { WorkbookError } from "../../../src/workbook/WorkbookError";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { seal, sendable } from "../../support/aSendable";
import { violations } from "../../support/violations";
import { j12, opened, sheet, type, verdict } from "./openedPane";

configure({ defaultHidden: true });
jest.setTimeout(60_000);
beforeAll(() => loadLanguage("en"));

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
