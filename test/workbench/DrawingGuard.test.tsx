/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ReactElement } from "react";
import { DrawingGuard } from "../../src/workbench/DrawingGuard";
import { PageFailed } from "../../src/workbench/PageFailed";
import { WorkbenchSession } from "../../src/workbench/WorkbenchSession";

const sample = path.resolve(__dirname, "../../seeds/workbooks/huzhou-2024.xlsx");

function Broken(): ReactElement {
  throw new Error("宽度为负");
}

test("a page that cannot be drawn offers to save the file and to reload, and says when it is saved", async () => {
  const saved: string[] = [];
  const session = new WorkbenchSession({
    locale: "zh",
    plans: [],
    loadSample: () => Promise.reject(new Error("none")),
    download: (name, bytes) => saved.push(`${name} ${bytes.length}`),
  });
  const bytes = readFileSync(sample);
  const file = new File([], "表.xlsx");
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  await session.open(file);
  const reload = jest.fn();
  const failed = jest.fn();
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <DrawingGuard fallback={<PageFailed session={session} onReload={reload} />} onFailed={failed}>
      <Broken />
    </DrawingGuard>,
  );
  logged.mockRestore();
  expect(screen.getByRole("alert").textContent).toBe(
    "页面显示时出了问题，已经填好的内容没有丢失。请先保存，再刷新页面。",
  );
  await userEvent.click(screen.getByRole("button", { name: "保存 表.xlsx" }));
  expect(screen.getByRole("status").textContent).toBe(
    "已保存 表.xlsx。文件在浏览器的下载文件夹里。",
  );
  await userEvent.click(screen.getByRole("button", { name: "刷新页面" }));
  expect([saved, failed.mock.calls.length, reload.mock.calls.length]).toEqual([
    [`表.xlsx ${bytes.length}`],
    1,
    1,
  ]);
});
