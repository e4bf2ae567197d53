/** @jest-environment jsdom */
import {
  act,
  configure,
  render,
  screen,
  waitFor,
  within,
  type RenderResult,
} from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import huzhou from "../../seeds/plans/huzhou-2023.json";
import type { OfferedPlan } from "../../src/flows/choosePlan";
import { parsePlan } from "../../src/intake/parsePlan";
import type { Locale } from "../../src/i18n/Locale";
import { App } from "../../src/ui/App";
import type { PaneActions } from "../../src/ui/PaneActions";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import { FakeWorkbook } from "../support/FakeWorkbook";
import { violations } from "../support/violations";

// Nothing is laid out here, so nothing is hidden by its style; asking each time would take most of the time.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

const noPlans: readonly OfferedPlan[] = [];
const huzhouPlans: readonly OfferedPlan[] = [{ plan: parsePlan(huzhou), source: "builtin" }];

const header = ["类别", "重点指标", "2022年", "2023年", "2024年", "2025年"];
const cmi = ["公立医院", "三级公立医院病例组合指数(CMI值)", 0.95, 1, 1.05, 1.1];
const inpatients = ["分级诊疗", "县域内住院量占比(%)", 90.76, 90, 90, 90];
const primary = ["分级诊疗", "基层医疗卫生机构诊疗量占总诊疗量的比例(%)", 74.24, 70, 70, 70];

/** 附件1 with the results of 2024's first half in column G: one ahead, one watched, one off track. */
function halfYear(): FakeWorkbook {
  return new FakeWorkbook("附件1", [
    [...header, "2024年上半年完成值"],
    [...cmi, 1.03],
    [...inpatients, 90.2],
    [...primary, 69],
  ]);
}

function Shown(props: {
  readonly workbook: FakeWorkbook;
  readonly locale: Locale;
  readonly actions: PaneActions;
  readonly plans: readonly OfferedPlan[];
}): ReactElement {
  const [locale, setLocale] = useState(props.locale);
  return (
    <main>
      <App {...props} locale={locale} onLocale={setLocale} />
    </main>
  );
}

async function shown(
  workbook: FakeWorkbook,
  locale: Locale = "zh",
  actions: PaneActions = {},
  plans = noPlans,
): Promise<RenderResult & { readonly user: UserEvent }> {
  const user = userEvent.setup();
  const rendered = render(
    <Shown workbook={workbook} locale={locale} actions={actions} plans={plans} />,
  );
  await waitFor(() => {
    expect(screen.queryByLabelText(/正在读取工作簿|Reading the workbook/)).toBe(null);
  });
  return { ...rendered, user };
}

function rowNames(list: string): (string | null)[] {
  const rows = within(screen.getByRole("list", { name: list })).getAllByRole("button");
  return rows.map((row) => row.getAttribute("aria-labelledby")?.split(" ") ?? []).map(textOf);
}

function textOf(ids: readonly string[]): string {
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}

/** The name of the row that has the focus. */
function focusedRow(): string {
  return textOf(document.activeElement?.getAttribute("aria-labelledby")?.split(" ") ?? []);
}

const chineseList = "指标，最需要关注的在前";

describe("the overview", () => {
  test("the worst indicator comes first, with status, value, target, gap and a chart that says them", async () => {
    await shown(halfYear());
    expect(rowNames(chineseList)).toEqual([
      "基层医疗卫生机构诊疗量占总诊疗量的比例 ▼偏离",
      "县域内住院量占比 ●关注",
      "三级公立医院病例组合指数(CMI值) ✓正常",
    ]);
    const worst = screen.getByRole("button", { name: /基层.*偏离/ });
    expect(textOf(worst.getAttribute("aria-describedby")?.split(" ") ?? [])).toBe(
      "69.00% 目标 ≥ 70.00% 低于目标 70.00%，差 1.00 个百分点",
    );
    expect(
      screen.getAllByRole("img", { name: "区间图：完成 69.00%，目标 ≥ 70.00%，偏离" }),
    ).toHaveLength(1);
  });

  test("the same in English, with the names left in the language of the table", async () => {
    await shown(halfYear(), "en");
    expect(rowNames("Indicators, worst first")).toEqual([
      "基层医疗卫生机构诊疗量占总诊疗量的比例 ▼off track",
      "县域内住院量占比 ●watch",
      "三级公立医院病例组合指数(CMI值) ✓on track",
    ]);
    expect(screen.getByText("县域内住院量占比").lang).toBe("zh-CN");
  });

  test("a legend names every symbol when it is asked for", async () => {
    const { user } = await shown(halfYear());
    await user.click(screen.getByText("图例：符号与颜色的含义"));
    const legend = screen.getByText("图例：符号与颜色的含义").closest("details");
    expect([
      legend?.open,
      [...(legend?.querySelectorAll("dt") ?? [])].map((dt) => dt.textContent),
    ]).toEqual([
      true,
      [
        "▼未达标",
        "▼▼恶化",
        "▼偏离",
        "？待核",
        "？目标待确认",
        "○缺数",
        "●关注",
        "✓正常",
        "✓达标",
        "–不考核",
      ],
    ]);
    expect(await violations()).toEqual([]);
  });

  test("the counts stand worst first, and one of them filters the list until it is pressed again", async () => {
    const { user } = await shown(halfYear());
    const chips = within(screen.getByRole("group", { name: "按状态筛选" })).getAllByRole("button");
    expect(chips.map((chip) => chip.getAttribute("aria-label"))).toEqual([
      "偏离 1 项",
      "关注 1 项",
      "正常 1 项",
    ]);
    await user.click(screen.getByRole("button", { name: "关注 1 项", pressed: false }));
    expect(rowNames(chineseList)).toEqual(["县域内住院量占比 ●关注"]);
    await user.click(screen.getByRole("button", { name: "关注 1 项", pressed: true }));
    expect(rowNames(chineseList)).toHaveLength(3);
  });

  test("a search that finds nothing says so and offers the whole list again", async () => {
    const { user } = await shown(halfYear());
    await user.type(screen.getByRole("searchbox", { name: "查找指标" }), "没有这项");
    expect(screen.getAllByText("没有符合条件的指标。")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "显示全部指标" }));
    expect(rowNames(chineseList)).toHaveLength(3);
  });

  test("an edit in the sheet moves its indicator at once", async () => {
    const workbook = halfYear();
    await shown(workbook);
    act(() => {
      workbook.type("G2", 0.9);
    });
    await waitFor(() => {
      expect(rowNames(chineseList)[0]).toBe("三级公立医院病例组合指数(CMI值) ▼▼恶化");
    });
  });

  test("another period is chosen from the workbook's and the plan's", async () => {
    const { user } = await shown(halfYear());
    const periods = screen.getByRole("combobox", { name: "报告期" });
    expect(
      within(periods)
        .getAllByRole<HTMLOptGroupElement>("group")
        .map(({ label }) => label),
    ).toEqual(["本表已有的报告期", "其他报告期"]);
    await user.selectOptions(periods, "2025年度");
    await waitFor(() => {
      const now = screen.getByRole<HTMLSelectElement>("combobox", { name: "报告期" });
      expect(now.selectedOptions[0]?.textContent).toBe("2025年度");
    });
  });

  test("marks are written and cleared by one button that says which it does", async () => {
    const workbook = halfYear();
    const { user } = await shown(workbook);
    await user.click(screen.getByRole("button", { name: "标记" }));
    expect(await screen.findAllByRole("button", { name: "清除标记" })).toHaveLength(1);
    await waitFor(() => {
      expect(workbook.written.flat().map(({ kind }) => kind)).toEqual([
        "removeSheet",
        "removeSheet",
        "addSheet",
        "mark",
      ]);
    });
    await user.click(screen.getByRole("button", { name: "清除标记" }));
    expect(await screen.findAllByRole("button", { name: "标记" })).toHaveLength(1);
  });

  test("the other language is one press away, and the pane says which it speaks", async () => {
    const { user } = await shown(halfYear());
    await user.click(screen.getByRole("button", { name: "English" }));
    const button = screen.getByRole("button", { name: "Mark" });
    expect(button.closest("[lang]")?.getAttribute("lang")).toBe("en");
  });

  test.each(["zh", "en"] as const)("is accessible (%s)", async (locale) => {
    await shown(halfYear(), locale);
    expect(await violations()).toEqual([]);
  });
});

describe("the keyboard", () => {
  test("one tab stop for the list; arrows, Home and End go through it, Enter opens and shows the cell, Esc comes back to the row", async () => {
    const workbook = halfYear();
    const { user } = await shown(workbook);
    await user.click(screen.getByRole("searchbox"));
    await user.tab();
    expect(focusedRow()).toMatch(/基层/);
    await user.keyboard("{ArrowDown}");
    expect(focusedRow()).toMatch(/县域内/);
    await user.keyboard("{End}");
    expect(focusedRow()).toMatch(/CMI/);
    await user.keyboard("{Home}{ArrowDown}{Enter}");
    const heading = await screen.findByRole("heading", { level: 1, name: "县域内住院量占比" });
    expect(document.activeElement).toBe(heading);
    expect(workbook.revealed).toEqual([{ sheet: "附件1", row: 2, column: 6 }]);
    await user.keyboard("{Escape}");
    expect(focusedRow()).toMatch(/县域内/);
  });

  test("/ goes to the search box, and is an ordinary sign inside it", async () => {
    const { user } = await shown(halfYear());
    await user.keyboard("/");
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
    await user.keyboard("/");
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("/");
  });

  test("the keys are left alone where the focus is beside the pane", async () => {
    const { user } = await shown(halfYear());
    const beside = document.createElement("button");
    beside.textContent = "网格";
    document.body.append(beside);
    beside.focus();
    await user.keyboard("/");
    expect(document.activeElement).toBe(beside);
    beside.remove();
  });

  test("the arrow keys go from tab to tab", async () => {
    const { user } = await shown(halfYear());
    screen.getByRole("tab", { name: "指标 3", selected: true }).focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(
      screen.getByRole("tab", { name: /审核意见/, selected: true }),
    );
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(
      screen.getByRole("tab", { name: "指标 3", selected: true }),
    );
  });
});

describe("an indicator's page", () => {
  async function opened(
    locale: Locale = "zh",
  ): Promise<{ workbook: FakeWorkbook; user: UserEvent }> {
    const workbook = halfYear();
    const { user } = await shown(workbook, locale);
    await user.click(screen.getByRole("button", { name: /县域内住院量占比/ }));
    return { workbook, user };
  }

  test("status, score and reach stand side by side; what is not scored is said not to be", async () => {
    await opened();
    const lenses = screen.getByRole("group", { name: "三个角度，各看各的" });
    expect(
      within(lenses)
        .getAllByRole("group")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "路径状态●关注接近下限 90.00%，余地只剩 0.20 个百分点",
      "得分未启用评分本表没有选用评分办法，因此不计算得分。",
      "末年目标能否达到可以达到目前已达到末年目标 90.00%，但照目前速度 2025 年为 89.64%，会守不住目标。",
    ]);
  });

  test("the chart has a name, and its figures as a table", async () => {
    const { user } = await opened();
    const name = "县域内住院量占比：历年目标与2024年上半年完成情况";
    expect(screen.getAllByRole("img", { name })).toHaveLength(1);
    await user.click(screen.getByText("以表格查看"));
    const table = screen.getByRole("table", { name });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual([
      "时间目标值完成值",
      "2022年度 基准值—90.76%",
      "2023年度 90.00%—",
      "2024年上半年 —90.20%",
      "2024年度 90.00%—",
      "2025年度 90.00%—",
      "2024年上半年 预警线90.38%—",
      "2025年度 照目前速度—89.64%",
    ]);
  });

  test("the sentence gives the thresholds, and the facts their reasons", async () => {
    await opened();
    expect(screen.getAllByText(/^按“守住下限”判定：90.38% 及以上为正常/)).toHaveLength(1);
    expect(screen.getAllByText("守住下限（基准值已优于各年目标值）")).toHaveLength(1);
    expect(screen.getAllByText("方案中未写明")).toHaveLength(1);
  });

  test("it stays open and follows an edit of its value", async () => {
    const { workbook } = await opened();
    act(() => {
      workbook.type("G3", 89);
    });
    const lens = screen.getByRole("group", { name: "路径状态" });
    await waitFor(() => {
      expect(lens.textContent).toBe("路径状态▼偏离低于目标 90.00%，差 1.00 个百分点");
    });
  });

  test("previous and next go through the list, and show each cell", async () => {
    const { workbook, user } = await opened();
    await user.click(screen.getByRole("button", { name: "下一项" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: /CMI/ }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "下一项" }).disabled).toBe(true);
    await user.click(screen.getByRole("button", { name: "上一项" }));
    expect(screen.getAllByText("第 2 项，共 3 项")).toHaveLength(1);
    expect(workbook.revealed.map(({ row }) => row)).toEqual([2, 1, 2]);
  });

  test("the way to its cell is named by the cell", async () => {
    const { workbook, user } = await opened();
    await user.click(screen.getByRole("button", { name: "到表中查看 附件1!G3" }));
    expect(workbook.revealed).toHaveLength(2);
  });

  test.each(["zh", "en"] as const)("is accessible (%s)", async (locale) => {
    await opened(locale);
    expect(await violations()).toEqual([]);
  });
});

describe("the findings", () => {
  test("stand by severity with their counts, and lead to their cells", async () => {
    const workbook = halfYear();
    workbook.type("G3", "较好");
    const { user } = await shown(workbook);
    await user.click(screen.getByRole("tab", { name: /审核意见/ }));
    const errors = screen.getByRole("region", { name: "错误 1 条" });
    const [first] = within(errors).getAllByRole("button");
    expect(first?.textContent).toBe(
      "G3 填的是“较好”，不是数字。请只填数字，计量单位和说明写到备注列。附件1!G3",
    );
    if (first) await user.click(first);
    expect(workbook.revealed).toEqual([{ sheet: "附件1", row: 2, column: 6 }]);
    expect(await violations()).toEqual([]);
  });

  test("a form without findings is told to be complete", async () => {
    const workbook = new FakeWorkbook("附件1", [
      [...header, "2024年上半年完成值"],
      [...cmi, 1.05],
    ]);
    const { user } = await shown(workbook, "en");
    await user.click(screen.getByRole("tab", { name: "Findings 0" }));
    expect(screen.getByRole("tabpanel").textContent).toMatch(/^No findings/);
  });
});

describe("when there is nothing to judge", () => {
  test("an empty workbook offers what the front door can do, and nothing it cannot", async () => {
    const openFile = jest.fn();
    const { user } = await shown(new FakeWorkbook("Sheet1", []), "zh", { openFile });
    const notice = screen.getByRole("region", { name: "工作簿是空的" });
    expect(
      within(notice)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["打开文件", "重新检查"]);
    await user.click(within(notice).getByRole("button", { name: "打开文件" }));
    expect(openFile).toHaveBeenCalledTimes(1);
    expect(await violations()).toEqual([]);
  });

  test("a workbook that is not one of ours is told what is missing", async () => {
    await shown(
      new FakeWorkbook("名单", [
        ["姓名", "电话"],
        ["张三", 123],
      ]),
      "en",
    );
    const notice = screen.getByRole("region", { name: "No target table found" });
    expect(notice.textContent).toMatch(/performance target table/);
    expect(await violations()).toEqual([]);
  });

  test("a table without a result column says so once and offers a blank form that has one", async () => {
    const makeTemplate = jest.fn();
    const workbook = new FakeWorkbook("附件1", [header, cmi, inpatients]);
    const { user } = await shown(workbook, "zh", { makeTemplate }, huzhouPlans);
    await user.selectOptions(screen.getByRole("combobox", { name: "本表用途" }), "填报完成值");
    await user.click(await screen.findByRole("button", { name: "制作2023年度的空白模板" }));
    expect(makeTemplate).toHaveBeenCalledTimes(1);
    expect(await violations()).toEqual([]);
  });

  test("a table checked by its own targets has no blank form to offer", async () => {
    const workbook = new FakeWorkbook("附件1", [header, cmi, inpatients]);
    const { user } = await shown(workbook, "zh", { makeTemplate: jest.fn() });
    await user.selectOptions(screen.getByRole("combobox", { name: "本表用途" }), "填报完成值");
    await screen.findByText(/没有2023年度的完成值列/);
    expect(screen.queryByRole("button", { name: /空白模板/ })).toBe(null);
  });
});

describe("when the world is wrong", () => {
  test("a workbook that cannot be read is told why, and tried again", async () => {
    const workbook = halfYear();
    workbook.fail("read", new WorkbookError("workbook/noSuchSheet", { sheet: "附件1" }));
    const { user } = await shown(workbook);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toBe("工作表“附件1”已不存在。请重新检查一次。");
    expect(await violations()).toEqual([]);
    workbook.heal();
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    await waitFor(() => {
      expect(rowNames(chineseList)).toHaveLength(3);
    });
  });

  test("marks that cannot be written are reported beside the results, with what to do", async () => {
    const workbook = halfYear();
    workbook.fail("write", new WorkbookError("workbook/protected", { sheet: "附件1" }));
    const { user } = await shown(workbook, "en");
    await user.click(screen.getByRole("button", { name: "Mark" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/protected/);
    workbook.heal();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findAllByRole("button", { name: "Clear marks" })).toHaveLength(1);
    expect(screen.queryByRole("alert")).toBe(null);
  });
});
