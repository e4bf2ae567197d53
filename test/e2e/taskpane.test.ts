import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { seedOf } from "../excel-host/bookOf";
import { onPane } from "../excel-host/browser/onPane";
import type { ExcelHost } from "../excel-host/ExcelHost";
import { eventually } from "../support/eventually";
import { year2024 } from "./samples";

const form = seedOf(openXlsx(year2024).snapshot);
const sheet = "绩效目标表";
const cmi = `${sheet}!J19`;

const isMarked = (host: ExcelHost): boolean => host.looksAt(cmi).bold;

/** Has the add-in's next requests fail, more of them than it would repeat. */
function failFromNowOn(host: ExcelHost): void {
  for (let request = 1; request <= 20; request += 1) host.failAt(request, "accessDenied");
}

describe("the ribbon, with the pane closed", () => {
  test("marks and clears from the first moment, and the pane stays closed", async () => {
    await onPane({ ...form, isClosed: true }, async ({ host }) => {
      await host.pressCommand("check");
      expect([isMarked(host), host.isPaneOpen]).toEqual([true, false]);
      host.person.type(cmi, 1.06);
      await eventually(() => {
        expect(isMarked(host)).toBe(false);
      });
      await host.pressCommand("clearMarks");
      expect(host.book.sheets.map(({ state }) => [state.name, state.rules])).toEqual([[sheet, []]]);
      expect(host.isPaneOpen).toBe(false);
    });
  });

  test("opens the pane to say what could not be marked", async () => {
    const contacts = { sheets: [{ name: "通讯录", rows: [["姓名", "电话"]] }] };
    await onPane({ ...contacts, isClosed: true }, async ({ host, frame }) => {
      await host.pressCommand("check");
      expect(host.isPaneOpen).toBe(true);
      await frame.getByRole("heading", { name: "没有找到目标表" }).waitFor();
    });
  });

  test("explains the indicator of the selected cell in the pane, or that there is none", async () => {
    await onPane({ ...form, isClosed: true }, async ({ host, frame }) => {
      host.person.select(cmi);
      await host.pressCommand("explain");
      expect(host.isPaneOpen).toBe(true);
      await frame.getByRole("heading", { level: 1, name: "三级公立医院病例组合指数" }).waitFor();
      host.person.select(`${sheet}!A1`);
      await host.pressCommand("explain");
      await frame.getByText("所选单元格不在任何指标的行里").waitFor();
      await frame.getByRole("button", { name: "知道了" }).click();
    });
  });
});

describe("when Excel does not do what it is asked", () => {
  test("a mark that Excel refuses is said, nothing is marked, and trying again marks it", async () => {
    await onPane(form, async ({ host, frame }) => {
      await frame.getByText("指标 22").waitFor();
      failFromNowOn(host);
      await frame.getByRole("button", { name: "标记", exact: true }).click();
      await frame.getByRole("alert").waitFor();
      expect(host.book.sheets.map(({ state }) => [state.name, state.rules])).toEqual([[sheet, []]]);
      host.resetTraffic();
      await frame.getByRole("button", { name: "重试" }).click();
      await eventually(() => {
        expect(isMarked(host)).toBe(true);
      });
      await frame.getByRole("alert").waitFor({ state: "detached" });
    });
  });

  test("a workbook that cannot be read at the start is read when tried again", async () => {
    await onPane({ ...form, before: failFromNowOn }, async ({ host, frame }) => {
      await frame.getByRole("heading", { name: "无法检查工作簿" }).waitFor();
      host.resetTraffic();
      await frame.getByRole("button", { name: "重新检查" }).click();
      await frame.getByText("指标 22").waitFor();
      host.person.type(cmi, 1.06);
      await frame.getByRole("button", { name: "达标 13 项", exact: true }).waitFor();
    });
  });

  test("while a cell is edited the pane says that it waits, and goes on by itself afterwards", async () => {
    await onPane(form, async ({ host, frame }) => {
      await frame.getByText("指标 22").waitFor();
      host.beginCellEdit();
      await frame.getByRole("button", { name: "标记", exact: true }).click();
      await frame.getByText("正在等待您完成单元格编辑").waitFor();
      expect(isMarked(host)).toBe(false);
      host.endCellEdit();
      await frame.getByText("正在等待您完成单元格编辑").waitFor({ state: "detached" });
      await eventually(() => {
        expect(isMarked(host)).toBe(true);
      });
    });
  });

  test("while Excel is busy the pane says that it waits", async () => {
    await onPane(form, async ({ host, frame }) => {
      await frame.getByText("指标 22").waitFor();
      for (const request of [1, 2, 3]) host.failAt(request, "throttled");
      host.person.type(cmi, 1.06);
      await frame.getByText("Excel 正忙").waitFor();
      await frame.getByRole("button", { name: "达标 13 项", exact: true }).waitFor();
      await frame.getByText("Excel 正忙").waitFor({ state: "detached" });
    });
  });
});

describe("where the pane cannot work", () => {
  test.each([
    ["zh-CN", "1.12", "这个版本的 Excel 太旧", "打开工作台"],
    ["en-US", "1.9", "This version of Excel is too old", "Open the workbench"],
  ])(
    "an Excel in %s with ExcelApi %s is told, with the way to the workbench",
    async (language, excelApi, notice, link) => {
      await onPane({ ...form, language, excelApi }, async ({ frame, host }) => {
        await frame.getByText(notice).waitFor();
        const address = await frame.getByRole("link", { name: link }).getAttribute("href");
        expect([address, host.traffic.syncs]).toEqual(["workbench.html", 0]);
      });
    },
  );
});

test("the pane asks only its own address and Microsoft's office.js for anything, whatever is done", async () => {
  await onPane(form, async ({ page, frame, host }) => {
    const { origin } = new URL(page.url());
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(request.url()));
    await frame.goto(frame.url());
    await frame.getByText("指标 22").waitFor();
    await frame.getByRole("button", { name: "标记", exact: true }).click();
    await frame.getByRole("listitem").first().getByRole("button").click();
    await frame.getByRole("button", { name: "English" }).click();
    await eventually(() => {
      expect(isMarked(host)).toBe(true);
    });
    const elsewhere = [...asked].filter((url) => !url.startsWith(`${origin}/`));
    expect(
      elsewhere.filter(
        (url) => !url.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/"),
      ),
    ).toEqual([]);
    expect(elsewhere).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  });
});

test("the pane's content policy refuses a request to anybody else", async () => {
  const scenario = onPane(form, async ({ frame }) => {
    await frame.getByText("指标 22").waitFor();
    await frame.evaluate(() => fetch("http://elsewhere.example/").catch(() => undefined));
  });
  await expect(scenario).rejects.toThrow("Content Security Policy");
});
