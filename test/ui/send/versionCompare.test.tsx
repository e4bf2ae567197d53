/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, fireEvent, render, screen, within } from "@testing-library/react";
import { examine } from "../../../src/flows/examine";
import { submissionOf } from "../../../src/flows/sending/submissionOf";
import type { ReadFile } from "../../../src/ui/Importer";
import { VersionCompare } from "../../../src/ui/send/VersionCompare";
import type { CellRef, Snapshot } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { aDocument } from "../../support/anImport";
import { layouts, sampleBytes } from "../../support/aSendable";
import { huzhou } from "../../support/huzhouForm";
import { violations } from "../../support/violations";
import { j12, sheet } from "./openedPane";

configure({ defaultHidden: true });

const plans = [{ plan: huzhou, source: "builtin" as const }];
const i12 = { ...j12, column: 8 };

/** The sample with other figures. */
async function draft(...cells: readonly (readonly [CellRef, number])[]): Promise<Snapshot> {
  const workbook = openXlsx(sampleBytes());
  await workbook.write(cells.map(([cell, value]) => ({ kind: "set", cell, value })));
  return workbook.snapshot;
}

/** Compares the sample with a file that reads so, and gives the cells a person was led to. */
function compareWith(source: ReadFile["source"]): readonly CellRef[] {
  const { snapshot } = openXlsx(sampleBytes());
  const nothing = { profile: null, previous: null };
  const led: CellRef[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <VersionCompare
          submission={submissionOf(snapshot, examine(snapshot, { plans }), layouts, nothing)}
          importer={{
            readFile: () => Promise.resolve({ source, format: "xlsx", isMisnamed: false }),
          }}
          load={() => Promise.resolve(layouts)}
          onReveal={(cell) => led.push(cell)}
        />
      </main>
    </FluentProvider>,
  );
  const files = [new File([], "初稿.xlsx")];
  fireEvent.change(screen.getByLabelText("与另一版比较……"), { target: { files } });
  return led;
}

const listed = (kind: string): readonly string[] =>
  within(screen.getByRole("region", { name: kind }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("what another version says differently is listed, changed targets first, and leads to the cell", async () => {
  const led = compareWith({ kind: "workbook", snapshot: await draft([j12, 39.2], [i12, 41]) });
  await screen.findByText("与“初稿.xlsx”比较（左为那一版，右为本工作簿）");
  const name = "医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例";
  expect(screen.getAllByRole("region").map((each) => each.getAttribute("aria-label"))).toEqual([
    "目标值",
    "完成值",
    "状态",
  ]);
  expect([listed("目标值"), listed("完成值"), listed("状态")]).toEqual([
    [`${name} · 2025年 · 41.00 → 40.00 I12`],
    [`${name} · 39.20 → 38.80 J12`],
    [`${name} · 达标 → 未达标 J12`],
  ]);
  fireEvent.click(screen.getByRole("button", { name: "I12" }));
  expect(led).toEqual([{ ...i12, sheet }]);
  expect(await violations()).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "收起" }));
  expect(screen.queryAllByRole("region")).toEqual([]);
});

test("the same file has no differences", async () => {
  compareWith({ kind: "workbook", snapshot: await draft() });
  expect((await screen.findByRole("status")).textContent).toBe("两个文件没有差别。");
});

test("a file without indicators is refused by name", async () => {
  compareWith({ kind: "document", document: aDocument });
  expect((await screen.findByRole("alert")).textContent).toContain(
    "读不出“初稿.xlsx”里的指标。请选同一份表的另一版（.xlsx）。",
  );
});
