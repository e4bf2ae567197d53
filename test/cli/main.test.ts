import { mkdir, readdir } from "node:fs/promises";
import about from "../../package.json";
import type { FileAnswer } from "../../src/cli/FileAnswer";
import { rulesVersion } from "../../src/flows/sending/rules";
import { formatPlan } from "../../src/intake/formatPlan";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { WorkFolder } from "../support/commandLine";
import { shownLines } from "../support/shownLines";
import { huzhou } from "../support/huzhouForm";

let folder: WorkFolder;

const heading = ["类别", "重点指标", "2022年", "2023年", "2024年", "2025年", "2024年实际完成值"];
const surgery = ["质量", "微创手术占比（%）", 12.5, 13, 14, 15];
const drugs = ["成本", "药品费用占比（%）", 30.1, 29, 28, 27];

beforeEach(async () => {
  folder = await WorkFolder.make();
  await folder.writeSheet("good.xlsx", [
    ["分年度主要目标表"],
    heading,
    [...surgery, 14.1],
    [...drugs, 27.9],
  ]);
  await folder.writeSheet("behind.xlsx", [
    ["分年度主要目标表"],
    heading,
    [...surgery, 13.4],
    [...drugs, 27.9],
  ]);
  await folder.writeSheet("slip.xlsx", [
    ["分年度主要目标表"],
    heading,
    [...surgery, 0.141],
    [...drugs, 27.9],
  ]);
  await folder.write("empty.xlsx", "");
  await folder.write("text.xlsx", "只是一段文字");
});

afterEach(async () => {
  await folder.remove();
});

describe("the exit code of check", () => {
  test.each([
    ["a form without errors", ["good.xlsx"], 0],
    ["warnings alone", ["behind.xlsx", "--period", "2024H1"], 0],
    ["a missed target nobody explained", ["behind.xlsx"], 1],
    ["an error in the form", ["slip.xlsx"], 1],
    ["an error in one of several", ["good.xlsx", "slip.xlsx"], 1],
    ["a file that is not there", ["none.xlsx"], 2],
    ["a file that cannot be read beside an error", ["slip.xlsx", "empty.xlsx"], 2],
    ["a folder", ["."], 2],
    ["no file", [], 2],
    ["a period that is none", ["good.xlsx", "--period", "24"], 2],
    ["an unknown plan", ["good.xlsx", "--plan", "nowhere"], 2],
  ])("%s", async (_, args, code) => {
    expect((await folder.run(["check", ...args])).code).toBe(code);
  });
});

describe("ontrack check", () => {
  test("one bad file never stops a batch, and the last line counts them all", async () => {
    const { code, stdout, stderr } = await folder.run([
      "check",
      "empty.xlsx",
      "text.xlsx",
      "good.xlsx",
    ]);
    const lines = stdout.split("\n");
    expect({
      code,
      stderr,
      first: lines.slice(0, 7),
      last: lines.at(-2),
    }).toEqual({
      code: 2,
      stderr: "",
      first: [
        "empty.xlsx",
        "  错误：文件是空的（0 字节）。请重新导出或向发送人索取。",
        "",
        "text.xlsx",
        "  错误：文件不是 Excel 工作簿（.xlsx）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再",
        "  检查。",
        "",
      ],
      last: "共 3 个文件：可以报送 1，暂不能报送 0，无法读取 2",
    });
  });

  test("JSON is one object, whatever went wrong with a file", async () => {
    const { stdout } = await folder.run(["check", "empty.xlsx", "slip.xlsx", "--format", "json"]);
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toMatchObject({
      version: 1,
      files: [
        {
          path: "empty.xlsx",
          error: { code: "xlsx/empty" },
          summary: { sendable: false },
        },
        {
          path: "slip.xlsx",
          error: null,
          plan: { source: "embedded" },
          period: "2024",
          indicators: [
            {
              status: "invalid",
              actual: 0.141,
              cells: { actual: "Sheet1!G3" },
            },
            { status: "met", severity: null, actual: 27.9 },
          ],
          findings: [
            {
              code: "value/unitSlip",
              severity: "error",
              sheet: "Sheet1",
              cell: "G3",
              values: { value: 0.141, suggested: 14.1, unit: "%" },
              explained: false,
            },
          ],
          summary: {
            indicators: 2,
            byStatus: { invalid: 1, met: 1, missed: 0 },
            errors: 1,
          },
        },
      ],
    });
  });

  test("the period asked for is the one examined", async () => {
    const { stdout } = await folder.run([
      "check",
      "good.xlsx",
      "--period",
      "2023",
      "--format",
      "json",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          period: "2023",
          indicators: [{ status: "missing" }, { status: "missing" }],
          findings: [{ code: "structure/noActualColumn", values: { period: "2023" } }],
        },
      ],
    });
  });

  test("the unit is repeated in the answer", async () => {
    const { stdout } = await folder.run([
      "check",
      "good.xlsx",
      "--unit",
      "德清县",
      "--format",
      "json",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ unit: "德清县" }] });
  });

  test("* is expanded where the shell has not done it", async () => {
    await mkdir(folder.file("报送"));
    await folder.writeSheet("报送/乙.xlsx", [["分年度主要目标表"], heading, [...drugs, 27.9]]);
    await folder.writeSheet("报送/甲.xlsx", [["分年度主要目标表"], heading, [...drugs, 27.9]]);
    await folder.write("报送/~$甲.xlsx", "");
    const { stdout } = await folder.run(["check", "报送/*.xlsx", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: "报送/乙.xlsx" }, { path: "报送/甲.xlsx" }],
    });
  });

  test("colour and progress are for terminals, and colour not where NO_COLOR is set", async () => {
    const args = ["check", "good.xlsx", "behind.xlsx"];
    const plain = await folder.run(args);
    const colourful = await folder.run(args, { isTerminal: true });
    const without = await folder.run(args, {
      isTerminal: true,
      env: { NO_COLOR: "1" },
    });
    const escape = "\u001B[";
    expect([plain, colourful, without].map(({ stdout }) => stdout.includes(escape))).toEqual([
      false,
      true,
      false,
    ]);
    expect([plain.stderr, colourful.stderr]).toEqual([
      "",
      "\r\u001B[K检查 1/2 good.xlsx\r\u001B[K\r\u001B[K检查 2/2 behind.xlsx\r\u001B[K",
    ]);
    expect(without.stdout).toBe(plain.stdout);
  });

  test("--plan takes a plan file, with or without a byte order mark, and says what is wrong with it", async () => {
    await folder.write("broken.json", "{");
    await folder.write("other.json", '\uFEFF{"schema":1}');
    const broken = await folder.run(["check", "good.xlsx", "--plan", "broken.json"]);
    const other = await folder.run(["check", "good.xlsx", "--plan", "other.json"]);
    const none = await folder.run(["check", "good.xlsx", "--plan", "none.json"]);
    expect([broken, other, none].map(({ code, stderr }) => [code, stderr.split("\n")[0]])).toEqual([
      [2, "错误：目标方案文件 broken.json 不是有效的 JSON。"],
      [2, expect.stringMatching(/^错误：目标方案文件 other\.json 不能用：.+。$/)],
      [2, "错误：目标方案文件 none.json 不能用：文件不存在。请核对路径和文件名。"],
    ]);
  });
});

describe("the files check writes", () => {
  test("a marked copy and a report, named on standard error", async () => {
    const before = await folder.read("behind.xlsx");
    const { code, stderr } = await folder.run([
      "check",
      "behind.xlsx",
      "--mark",
      "m.xlsx",
      "--report",
      "r.xlsx",
      "--lang",
      "en",
    ]);
    expect({
      code,
      stderr,
      same: before.equals(await folder.read("behind.xlsx")),
    }).toEqual({
      code: 1,
      stderr: "wrote m.xlsx\nwrote r.xlsx\n",
      same: true,
    });
    const marked = await folder.run(["check", "m.xlsx", "--format", "json"]);
    expect(JSON.parse(marked.stdout)).toMatchObject({
      files: [
        {
          error: null,
          indicators: [{ status: "missed", severity: "severe" }, { status: "met" }],
        },
      ],
    });
    expect((await readdir(folder.path)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("the report of one file is the sheet that its copy holds, that of several a list over them", async () => {
    const cellsOf = async (name: string, sheet: string): Promise<unknown> => {
      const { snapshot } = openXlsx(await folder.read(name));
      return [
        snapshot.sheets.find(({ name: own }) => own === sheet)?.merges,
        ...shownLines(snapshot, sheet),
      ];
    };
    await folder.run(["check", "behind.xlsx", "--report", "r.xlsx", "--report-sheet", "s.xlsx"]);
    expect(await cellsOf("r.xlsx", "校验报告")).toEqual(await cellsOf("s.xlsx", "校验报告"));
    const names = async (name: string): Promise<readonly string[]> =>
      openXlsx(await folder.read(name)).snapshot.sheets.map((sheet) => sheet.name);
    expect(await names("r.xlsx")).toEqual(["校验报告"]);
    await folder.run(["check", "behind.xlsx", "good.xlsx", "--report", "all.xlsx"]);
    expect(await names("all.xlsx")).toEqual(["汇总", "指标评价", "审核意见"]);
  });

  test("a copy with the report as a sheet, together with the marks where both name one file", async () => {
    const run = await folder.run([
      "check",
      "behind.xlsx",
      "--mark",
      "m.xlsx",
      "--report-sheet",
      "./m.xlsx",
      "--unit",
      "甲县",
    ]);
    expect([run.code, run.stderr]).toEqual([1, "已写入 m.xlsx\n"]);
    const { snapshot } = openXlsx(await folder.read("m.xlsx"));
    const names = snapshot.sheets.map(({ name }) => name);
    expect(names).toEqual(["Sheet1", "标记说明", "校验报告"]);
    const again = await folder.run(["check", "m.xlsx"]);
    expect(again.stdout.split("\n").slice(1)).toEqual(
      (await folder.run(["check", "behind.xlsx"])).stdout.split("\n").slice(1),
    );
  });

  test("JSON names the rules, the product and the time of the check", async () => {
    const { stdout } = await folder.run(["check", "good.xlsx", "--format", "json"]);
    const { files: _, ...made } = JSON.parse(stdout) as Record<string, unknown>;
    expect(made).toEqual({
      version: 1,
      checkedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      product: about.version,
      rules: rulesVersion,
    });
  });

  test.each([
    [
      "never over an input",
      ["good.xlsx", "--mark", "good.xlsx"],
      "输出文件 good.xlsx 就是输入文件，没有覆盖它。请换一个文件名。",
    ],
    [
      "never over an input, however it is written",
      ["good.xlsx", "--report", "./good.xlsx"],
      "输出文件 ./good.xlsx 就是输入文件，没有覆盖它。请换一个文件名。",
    ],
    [
      "never both to one",
      ["good.xlsx", "--mark", "o.xlsx", "--report", "./o.xlsx"],
      "--mark 和 --report 写到了同一个文件 o.xlsx。请换一个文件名。",
    ],
    [
      "only one file is marked at a time",
      ["good.xlsx", "slip.xlsx", "--mark", "o.xlsx"],
      "--mark 一次只能处理一个文件，这次给了 2 个。",
    ],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await folder.run(["check", ...args]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: `错误：${message}\n用 ontrack check --help 查看用法。\n`,
    });
  });

  test("a folder that does not exist is said before any work", async () => {
    const { code, stdout, stderr } = await folder.run([
      "check",
      "good.xlsx",
      "--report",
      "no/r.xlsx",
    ]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^错误：文件夹 .+ 不存在，无法写入 .+。请先建立文件夹。\n/);
  });

  test("no marked copy of a file that cannot be read, but a report that says so", async () => {
    const run = await folder.run(["check", "empty.xlsx", "--mark", "m.xlsx", "--report", "r.xlsx"]);
    expect([run.code, run.stderr]).toEqual([
      2,
      "没有写出 m.xlsx：输入文件无法读取。\n已写入 r.xlsx\n",
    ]);
  });
});

describe("ontrack template", () => {
  test("a filled template is recognised as the plan's form, components and all", async () => {
    const made = await folder.run([
      "template",
      "huzhou-2023",
      "--period",
      "2024H1",
      "-o",
      "h1.xlsx",
    ]);
    expect(made).toEqual({ code: 0, stdout: "", stderr: "已写入 h1.xlsx\n" });
    await folder.type("h1.xlsx", { sheet: "绩效目标表", row: 11, column: 9 }, [
      ...[38.75, 100, 99.25, 23.75, 100, 100, 100, 1.03, 18.25, 100, 6.57, 100, 8.5],
      ...[1.2, 1.5, 100, 100, 100, 38, 90.5, 73, 91, 92, 90],
    ]);
    const unsigned = await folder.run(["check", "h1.xlsx", "--format", "json"]);
    expect(unsigned.code).toBe(1);
    await folder.type("h1.xlsx", { sheet: "绩效目标表", row: 35, column: 0 }, [
      "填报人：沈一苇　联系电话：0572-2100000　填报日期：2024年7月8日",
    ]);
    const { stdout, code } = await folder.run(["check", "h1.xlsx", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          plan: { id: "huzhou-2023", confidence: 1, source: "workbook" },
          period: "2024H1",
          tables: [{ form: "target" }],
          findings: [],
          summary: {
            indicators: 22,
            byStatus: { onTrack: 22 },
            sendable: true,
          },
        },
      ],
    });
  });

  test("both forms come back from their own template with the plan's baselines and targets", async () => {
    for (const [form, count] of [
      ["target", 22],
      ["annual", 10],
    ] as const) {
      await folder.run([
        "template",
        "huzhou-2023",
        "--form",
        form,
        "--period",
        "2025",
        "-o",
        "t.xlsx",
      ]);
      const { stdout } = await folder.run(["check", "t.xlsx", "--format", "json"]);
      expect(JSON.parse(stdout)).toMatchObject({
        files: [
          {
            plan: { id: "huzhou-2023", confidence: 1 },
            period: "2025",
            tables: [{ form }],
            summary: { indicators: count },
          },
        ],
      });
      expect(stdout).not.toContain("target/differsFromPlan");
    }
  });

  test("a template carries its plan: what comes back is checked by it, unless another is named", async () => {
    const adjusted = {
      ...huzhou,
      indicators: huzhou.indicators.map((indicator, index) =>
        index === 0
          ? { ...indicator, targets: { ...indicator.targets, 2024: { value: 39.2 } } }
          : indicator,
      ),
    };
    await folder.write("adjusted.json", formatPlan(adjusted));
    const made = await folder.run([
      "template",
      "adjusted.json",
      "--period",
      "2024",
      "-o",
      "t.xlsx",
    ]);
    expect(made.code).toBe(0);
    await folder.type("t.xlsx", { sheet: "绩效目标表", row: 11, column: 9 }, [39.1]);
    const checked = async (...args: readonly string[]): Promise<unknown> => {
      const { stdout } = await folder.run(["check", "t.xlsx", "--format", "json", ...args]);
      const { files } = JSON.parse(stdout) as { files: readonly FileAnswer[] };
      return files.map(({ plan, indicators, findings }) => [
        plan?.source,
        indicators[0]?.status,
        findings.flatMap(({ code }) => (code.startsWith("plan/carried") ? [code] : [])),
      ]);
    };
    expect(await checked()).toEqual([["workbook", "missed", ["plan/carriedDiffers"]]]);
    expect(await checked("--plan", "huzhou-2023")).toEqual([["builtin", "met", []]]);
    expect(await checked("--plan", "adjusted.json")).toEqual([["file", "missed", []]]);
    const { stdout } = await folder.run(["check", "t.xlsx"]);
    expect(stdout.replace(/\n +/g, "")).toContain("huzhou-2023、随工作簿、匹配 100%");
  });

  test("a year without targets is refused with the years there are", async () => {
    const { code, stderr } = await folder.run([
      "template",
      "huzhou-2023",
      "--period",
      "2026",
      "-o",
      "t.xlsx",
    ]);
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      "错误：方案“huzhou-2023”没有 2026 年的目标值，只有：2023, 2024, 2025。",
    ]);
  });
});

describe("ontrack plans, help and version", () => {
  test("plans are listed with document, years and counts", async () => {
    const { code, stdout } = await folder.run(["plans"]);
    expect([code, stdout.split("\n").slice(0, 3)]).toEqual([
      0,
      [
        "huzhou-2023",
        "  湖州市国家公立医院改革与高质量发展示范项目实施方案（2023—2025年）",
        "  湖政办发〔2023〕54号 · 湖州市人民政府办公室",
      ],
    ]);
    expect(stdout.split("\n").slice(-4)).toEqual([
      "changping-draft",
      "  昌平区公立医院高质量发展实施方案（征求意见稿）",
      "  基准 2024 年，目标 2025 年 · 指标 6 项 · 里程碑 0 项",
      "",
    ]);
  });

  test("plans as JSON", async () => {
    const { stdout } = await folder.run(["plans", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      plans: [
        { id: "huzhou-2023", baselineYear: 2022, years: [2023, 2024, 2025] },
        { id: "qingdao-2024", years: [2025] },
        { id: "liaocheng-2022", years: [2025] },
        { id: "changping-draft", years: [2025] },
      ],
    });
  });

  test("without a command the help goes to standard error", async () => {
    const { code, stdout, stderr } = await folder.run([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^指标在轨 OnTrack：[^]*错误：没有给出命令。\n用 ontrack --help 查看用法。\n$/,
    );
  });

  test("help is asked for on standard output, in the language asked for", async () => {
    const { code, stdout } = await folder.run(["check", "--help", "--lang", "en"]);
    expect([code, stdout.split("\n")[0]]).toEqual([
      0,
      "Checks workbooks (.xlsx, .xlsm): whether each indicator is on track and the form is filled in rightly.",
    ]);
  });

  test("the version is that of the package", async () => {
    expect((await folder.run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("a usage error names the nearest option and where the help is", async () => {
    expect((await folder.run(["check", "good.xlsx", "--fromat", "json"])).stderr).toBe(
      "错误：命令 check 没有选项 --fromat，是否要用 --format。\n用 ontrack check --help 查看用法。\n",
    );
  });
});
