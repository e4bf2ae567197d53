/** @jest-environment jsdom */
import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Plan } from "../../../src/domain/plan";
import { DocumentError } from "../../../src/documents/DocumentError";
import type { PlanImport } from "../../../src/documents/PlanImport";
import type { Locale } from "../../../src/i18n/Locale";
import { loadLanguage } from "../../../src/i18n/loadLanguage";
import { parsePlan } from "../../../src/intake/parsePlan";
import { parseReview } from "../../../src/intake/review/parseReview";
import { App } from "../../../src/ui/App";
import type { Importer, Pasted } from "../../../src/ui/Importer";
import type { PaneActions } from "../../../src/ui/PaneActions";
import { carriedPlan } from "../../../src/workbook/carriedPlan";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { aDocument, anImport } from "../../support/anImport";
import { violations } from "../../support/violations";

configure({ defaultHidden: true });
jest.setTimeout(60_000);
beforeAll(() => loadLanguage("en"));

/** Reads whatever comes in as {@link aDocument} unless told otherwise, and remembers what was pasted. */
class FakeImporter implements Importer {
  readonly pasted: Pasted[] = [];
  readonly made: PlanImport;
  readonly failure: Error | null;
  constructor(made: PlanImport = anImport, failure: Error | null = null) {
    this.made = made;
    this.failure = failure;
  }
  readFile(): ReturnType<Importer["readFile"]> {
    if (this.failure) return Promise.reject(this.failure);
    const source = { kind: "document", document: aDocument } as const;
    return Promise.resolve({ source, format: "html", isMisnamed: true });
  }
  readPasted(pasted: Pasted): ReturnType<Importer["readPasted"]> {
    this.pasted.push(pasted);
    return Promise.resolve({ kind: "document", document: aDocument });
  }
  begin(): ReturnType<Importer["begin"]> {
    const { made } = this;
    return Promise.resolve(
      (function* (): Generator<void, PlanImport, void> {
        yield;
        return made;
      })(),
    );
  }
}

/** A sheet with the value of one of the indicators. */
function aWorkbook(): GridWorkbook {
  const rows = [
    ["类别", "重点指标", "2022年", "2025年", "2025年完成值"],
    ["公立医院", "平均住院日(天)", 6.73, 6.5, 6.4],
  ];
  const cells = rows.flatMap((values, row) =>
    values.map((value, column) => ({ row, column, value })),
  );
  return openXlsx(newXlsx([{ name: "附件1", cells }]));
}

interface Shown {
  readonly user: UserEvent;
  readonly workbook: GridWorkbook;
}

/** The pane with its import open. */
async function opened(
  actions: PaneActions = { importer: new FakeImporter() },
  locale: Locale = "zh",
): Promise<Shown> {
  const workbook = aWorkbook();
  render(
    <main>
      <App workbook={workbook} plans={[]} locale={locale} actions={actions} />
    </main>,
  );
  const user = userEvent.setup();
  await user.click(
    await screen.findByRole("button", { name: /^(导入目标方案|Import a target plan)$/ }),
  );
  await screen.findByLabelText(/^(粘贴文字或表格|Paste text or a table)$/, {
    selector: "textarea",
  });
  return { user, workbook };
}

const page = new File(["<table>"], "方案.xls");

/** The pane with a document read. */
async function reviewed(actions?: PaneActions, locale: Locale = "zh"): Promise<Shown> {
  const shown = await opened(actions, locale);
  await shown.user.upload(screen.getByLabelText(/^(选择文件|Choose a file)$/), page);
  await screen.findByRole("list", { name: /^(导入的目标|Imported targets)/ });
  return shown;
}

const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-line]")];
const counters = (): string | null => screen.getByRole("status", { name: "核对进度" }).textContent;

test("the drafts stand in their order with what they say, the doubtful ones first; the current one is explained", async () => {
  await reviewed();
  expect(lines().map(({ textContent }) => textContent)).toEqual([
    "○县域就诊率无基准值2025 年 ≥ 90%范围：每个县（市、区）待确认存疑",
    "○优势专科无基准值2025 年 待定（5—8 / 58）里程碑责任单位：县人民医院待确认待选定读法",
    "○平均住院日基准 6.73 天2025 年 ≤ 6.50 天责任单位：县卫生健康局待确认",
  ]);
  expect(document.activeElement).toBe(lines()[0]);
  const detail = screen.getByRole("region", { name: "核对：县域就诊率" });
  const said = within(detail)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(said).toEqual([
    "原文用的是“力争”“探索”一类措辞，不一定是硬性目标。",
    "句中没有写年份，取自上下文或方案的末年。",
    "第 5 行 力争县域就诊率达到90%以上。",
  ]);
  const marked = [...detail.querySelectorAll("mark")].map(({ textContent }) => textContent);
  expect(marked).toEqual(["90%以上", "90%以上"]);
  expect(screen.getByText(/内容其实是网页/).textContent).toContain("来自“方案.xls”");
});

test("by keyboard: arrows select, Enter accepts and goes on, Delete rejects, U undoes and goes back", async () => {
  const { user } = await reviewed();
  await user.keyboard("{Enter}");
  expect([counters(), document.activeElement]).toEqual(["待确认 2已接受 1已删除 0", lines()[1]]);
  await user.keyboard("{ArrowDown}{Delete}");
  expect(counters()).toBe("待确认 1已接受 1已删除 1");
  await user.keyboard("u");
  expect([counters(), document.activeElement]).toEqual(["待确认 2已接受 1已删除 0", lines()[2]]);
});

test("a draft with an open reading is accepted only by choosing one", async () => {
  const { user } = await reviewed();
  await user.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByRole("alert").textContent).toBe("请先在下面选定读法，再接受。");
  expect(document.activeElement?.textContent).toBe("5—8");
  await user.keyboard("{Enter}");
  expect([counters(), lines()[1]?.textContent]).toEqual([
    "待确认 2已接受 1已删除 0",
    "✓优势专科无基准值2025 年 5—8 个里程碑责任单位：县人民医院已接受",
  ]);
});

test("another reading than the candidates is typed, and words are refused", async () => {
  const { user } = await reviewed();
  await user.keyboard("{ArrowDown}");
  const own = screen.getByRole("textbox", { name: "2025 年目标值，按正式文件填写" });
  await user.type(own, "若干{Enter}");
  expect(screen.getByRole("alert").textContent).toBe("这不是数值。请填写数字或区间，如 5—8。");
  await user.clear(own);
  await user.type(own, "6{Enter}");
  expect(lines()[1]?.textContent).toContain("2025 年 ≥ 6 个");
});

test("E opens the form; what is saved is the person's choice, and Esc leaves it", async () => {
  const { user } = await reviewed();
  await user.keyboard("{ArrowDown}{ArrowDown}e");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "指标名称" }));
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(lines()[2]);
  await user.keyboard("e");
  expect(screen.getByText("依据：按国家绩效考核指标的导向").isConnected).toBe(true);
  await user.selectOptions(screen.getByLabelText("比较方式"), "不低于");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(screen.getByRole("alert").textContent).toContain("比较方式与指标方向相反");
  await user.selectOptions(screen.getByLabelText("指标方向"), "越高越好");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(lines()[2]?.textContent).toBe(
    "✓平均住院日基准 6.73 天2025 年 ≥ 6.50 天责任单位：县卫生健康局已接受",
  );
});

test("J joins a draft with another one, and Enter takes it back; a milestone is not joined", async () => {
  const { user } = await reviewed();
  await user.keyboard("j");
  const field = screen.getByRole<HTMLSelectElement>("combobox", {
    name: "与它是同一项指标的是",
  });
  expect(document.activeElement).toBe(field);
  expect([...field.options].map(({ textContent }) => textContent)).toEqual([
    "平均住院日（2025 年 ≤ 6.50 天）",
  ]);
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(lines()[0]);
  await user.keyboard("j");
  await user.click(screen.getByRole("button", { name: "合并" }));
  expect(counters()).toBe("待确认 2已接受 0已删除 0已合并 1");
  expect(lines()[0]?.textContent).toContain("已合并并入“平均住院日”");
  expect(document.activeElement).toBe(lines()[0]);
  await user.keyboard("{Enter}");
  expect(counters()).toBe("待确认 3已接受 0已删除 0");
  await user.keyboard("{ArrowDown}j");
  expect(screen.queryByRole("combobox", { name: "与它是同一项指标的是" })).toBeNull();
});

test("an indicator that was missed is added with the words that were selected in the source", async () => {
  const { user } = await reviewed();
  const words = screen.getAllByText(/重点建设58个优势专科/)[0];
  if (words) document.getSelection()?.selectAllChildren(words);
  await user.click(screen.getByRole("button", { name: "补录漏读的指标" }));
  const quote = screen.getByRole<HTMLInputElement>("textbox", { name: "原文语句" });
  expect([quote.value, document.activeElement]).toEqual(["重点建设58个优势专科。", quote]);
  await user.clear(quote);
  await user.type(screen.getByRole("textbox", { name: "指标名称" }), "药占比");
  await user.type(screen.getByRole("textbox", { name: "2025 年" }), "28.5");
  await user.type(screen.getByRole("textbox", { name: "计量单位" }), "%");
  await user.selectOptions(screen.getByLabelText("比较方式"), "不高于");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(screen.getByRole("alert").textContent).toBe("请填写原文语句，作为这项目标的依据。");
  await user.type(quote, "药占比降到28.5%以下{Enter}");
  expect(document.activeElement).toBe(lines()[0]);
  expect(lines()[0]?.textContent).toBe("✓药占比无基准值2025 年 ≤ 28.5%已接受人工补录");
  expect(screen.getByText("人工补录，依据原文：“药占比降到28.5%以下”").isConnected).toBe(true);
  await user.keyboard("u");
  expect(lines()).toHaveLength(3);
});

test("joining and adding are saved as decisions that the command line makes again", async () => {
  const saved: string[] = [];
  const { user } = await reviewed({
    importer: new FakeImporter(),
    saveText: (_, text) => saved.push(text),
  });
  await user.keyboard("j");
  await user.click(screen.getByRole("button", { name: "合并" }));
  await user.click(screen.getByRole("button", { name: "补录漏读的指标" }));
  await user.type(screen.getByRole("textbox", { name: "原文语句" }), "床位使用率85%以上");
  await user.type(screen.getByRole("textbox", { name: "指标名称" }), "床位使用率");
  await user.type(screen.getByRole("textbox", { name: "2025 年" }), "85{Enter}");
  await user.click(screen.getByRole("button", { name: "另存核对记录" }));
  expect(parseReview(JSON.parse(saved[0] ?? ""))).toMatchObject([
    { kind: "join", id: "text-01", into: "ind-01" },
    {
      kind: "add",
      indicator: {
        ...{ id: "add-01", name: "床位使用率", comparator: ">=", direction: "up" },
        ...{ directionReason: "comparator", shape: "improve", targets: { 2025: { value: 85 } } },
        sources: [{ section: "方案.xls", name: "床位使用率", wording: "床位使用率85%以上" }],
      },
    },
  ]);
});

test("findings lead to their drafts; certain repairs are listed with their evidence", async () => {
  const { user } = await reviewed();
  await user.keyboard("{ArrowDown}");
  await user.click(screen.getByRole("button", { name: /查看“县域就诊率”/ }));
  expect(document.activeElement).toBe(lines()[0]);
  expect(screen.getByText(/U\+E010/).closest("li")?.textContent).toBe(
    "“6\u{E010}50” → “6.50”（第 4 行；U+E010 是字体自造的字符，此处原为“.”）",
  );
});

test("what was decided is still there when the import was closed and is opened again", async () => {
  const { user } = await reviewed();
  await user.click(screen.getByRole("button", { name: "接受全部可靠的 1 项" }));
  await user.click(screen.getByRole("button", { name: "返回检查" }));
  await user.click(await screen.findByRole("button", { name: "导入目标方案" }));
  await screen.findByRole("list", { name: /^导入的目标/ });
  expect(counters()).toBe("待确认 2已接受 1已删除 0");
});

test("the plan checks the workbook, and is among those on offer from then on", async () => {
  const { user } = await reviewed();
  await user.click(screen.getByRole("button", { name: "用这份方案检查本工作簿" }));
  const field = await screen.findByLabelText<HTMLSelectElement>("目标方案");
  await waitFor(() => {
    expect(field.selectedOptions[0]?.textContent).toBe("某县医院提升方案");
  });
  expect(screen.getByText("平均住院日").isConnected).toBe(true);
});

test("the plan goes into the workbook, with what is not confirmed marked as such", async () => {
  const { user, workbook } = await reviewed();
  await user.click(screen.getByRole("button", { name: "存入本工作簿" }));
  await screen.findByText("本工作簿带有目标方案，收到的人按它检查。");
  const kept = carriedPlan(workbook.snapshot.parts)?.plan;
  expect(kept?.indicators.map(({ targets }) => targets[2025])).toEqual([
    { value: 6.5 },
    { value: 90, candidates: ["90"] },
  ]);
});

test("plan and decisions are saved as files that are read again, and a blank form is made", async () => {
  const saved: (readonly [string, string])[] = [];
  const forms: Plan[] = [];
  const { user } = await reviewed({
    importer: new FakeImporter(),
    saveText: (name, text) => saved.push([name, text]),
    makeTemplateFor: (plan) => forms.push(plan),
  });
  await user.keyboard("{Delete}");
  for (const name of ["另存为文件", "另存核对记录", "生成空白表"])
    await user.click(screen.getByRole("button", { name }));
  const [plan, decisions] = saved;
  expect(saved.map(([name]) => name)).toEqual(["某县医院提升方案.json", "核对记录.json"]);
  expect(parsePlan(JSON.parse(plan?.[1] ?? ""))).toEqual(forms[0]);
  expect(parseReview(JSON.parse(decisions?.[1] ?? ""))).toEqual([
    { kind: "reject", id: "text-01" },
  ]);
});

test("where no file can be saved the plan is copied, by hand where the host forbids that", async () => {
  const { user } = await reviewed();
  await user.click(screen.getByRole("button", { name: "复制方案内容" }));
  expect((await screen.findByText(/^已复制/)).isConnected).toBe(true);
  expect(parsePlan(JSON.parse(await navigator.clipboard.readText())).title).toBe(
    "某县医院提升方案",
  );
  await user.keyboard("{Tab}");
  lines()[0]?.focus();
  await user.keyboard("{Delete}");
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("not allowed"));
  await user.click(screen.getByRole("button", { name: "复制核对记录" }));
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "要复制的内容" });
  expect(box.value).toBe('[{"kind":"reject","id":"text-01"}]');
});

test("what is pasted is read with its table, as is what is dropped", async () => {
  const importer = new FakeImporter();
  const { user } = await opened({ importer });
  const clipboard = { "text/html": "<table></table>", "text/plain": "a\tb" };
  fireEvent.paste(screen.getByLabelText("粘贴文字或表格", { selector: "textarea" }), {
    clipboardData: { files: [], getData: (type: keyof typeof clipboard) => clipboard[type] },
  });
  await screen.findByRole("list", { name: /^导入的目标/ });
  expect(importer.pasted).toEqual([{ html: "<table></table>", text: "a\tb" }]);
  expect(screen.getByText("来自“粘贴的内容”").isConnected).toBe(true);
  await user.click(screen.getByRole("button", { name: "导入另一份" }));
  fireEvent.drop(screen.getByText("也可以把文件拖到这里"), { dataTransfer: { files: [page] } });
  expect((await screen.findByText(/来自“方案.xls”/)).isConnected).toBe(true);
});

test("what cannot be read is said with what to do", async () => {
  const refused = new FakeImporter(
    anImport,
    new DocumentError("document/notSupported", { format: "pdf" }),
  );
  const { user } = await opened({ importer: refused });
  await user.upload(screen.getByLabelText("选择文件"), page);
  expect((await screen.findByRole("alert")).textContent).toContain("请在阅读器中全选复制");
});

test("an import without any target says so plainly", async () => {
  const nothing = { ...anImport, drafts: [] };
  const { user } = await opened({ importer: new FakeImporter(nothing) });
  await user.upload(screen.getByLabelText("选择文件"), page);
  expect((await screen.findByRole("alert")).textContent).toContain("“方案.xls”里没有找到目标");
});

test.each(["zh", "en"] as const)(
  "nothing in it is in the way of assistive technology: %s",
  async (locale) => {
    const { user } = await reviewed(undefined, locale);
    await user.keyboard("j");
    await user.keyboard("{Escape}{ArrowDown}e");
    await user.click(
      screen.getByRole("button", { name: /^(补录漏读的指标|Add a missed indicator)$/ }),
    );
    act(() => lines()[0]?.focus());
    await user.keyboard("j");
    expect(await violations()).toEqual([]);
  },
);
