import { readFileSync } from "node:fs";
import { verifySeal } from "../../src/flows/sealing/verifySeal";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbook/xlsx/saveXlsx";
import { seedOf } from "../excel-host/bookOf";
import { onPane } from "../excel-host/browser/onPane";
import { sendable } from "../support/aSendable";
import { workbenchDoor } from "./workbenchDoor";

const said = (file: Uint8Array): unknown => {
  const { snapshot } = openXlsx(file);
  return [verifySeal(snapshot, []).state, snapshot.sheets.map(({ isProtected }) => isProtected)];
};

test("in the workbench the sealed copy is downloaded, and the file on the desk stays as it is", async () => {
  const file = saveXlsx(await sendable());
  await workbenchDoor.open(file, async ({ page, pane }) => {
    await pane.getByRole("button", { name: "发送前校验" }).press("Enter");
    await pane.getByText("可以发送").waitFor();
    await pane.getByRole("button", { name: "封存", exact: true }).press("Enter");
    const download = page.waitForEvent("download");
    await page.keyboard.type("市卫生健康委");
    await page.keyboard.press("Enter");
    const copy = await download;
    expect(copy.suggestedFilename()).toBe("表_封存.xlsx");
    expect(said(readFileSync(await copy.path()))).toEqual(["whole", [true]]);
    await pane.getByText(/当前打开的工作簿没有改动/).waitFor();
    expect(await page.getByRole("button", { name: "撤销" }).first().isDisabled()).toBe(true);
  });
});

test("in Excel the sealed copy opens as a workbook of its own", async () => {
  const { snapshot } = await sendable();
  await onPane(seedOf(snapshot), async ({ frame, host }) => {
    await frame.getByRole("button", { name: "发送前校验" }).press("Enter");
    await frame.getByText("可以发送").waitFor();
    await frame.getByRole("button", { name: "封存", exact: true }).press("Enter");
    await frame.getByRole("button", { name: "生成封存件" }).click();
    await frame.getByText(/封存件已在新窗口中打开，还没有保存/).waitFor();
    expect(host.files.opened.map(said)).toEqual([["whole", [true]]]);
    expect([host.book.parts.size, host.files.kept]).toEqual([0, 0]);
  });
});
