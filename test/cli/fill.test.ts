import { readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import operatorColumns from "../fixtures/forms/self-operator-columns.json";
import { carriedFacts } from "../../src/workbook/carriedFacts";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { WorkFolder } from "../support/commandLine";

const sample = path.resolve(__dirname, "../../seeds/workbooks/huzhou-2024.xlsx");

let folder: WorkFolder;
beforeEach(async () => {
  folder = await WorkFolder.make();
  await folder.write("2024.xlsx", await readFile(sample));
});
afterEach(() => folder.remove());

interface Answer {
  readonly files: readonly {
    readonly form: string;
    readonly sheet: string;
    readonly fresh: boolean;
    readonly written: string | null;
    readonly proposals: readonly { readonly cell: string; readonly state: string }[];
    readonly open: readonly { readonly label: string }[];
  }[];
}

/** What `fill --format json` says of its one file, in short. */
function brief(stdout: string): unknown {
  const { files } = JSON.parse(stdout) as Answer;
  return files.map(({ form, sheet, fresh, written, proposals, open }) => ({
    form,
    sheet,
    fresh,
    written,
    states: [...new Set(proposals.map(({ state }) => state))],
    proposals: proposals.length,
    first: proposals[0],
    open: open.length,
  }));
}

describe("ontrack fill", () => {
  test("without --yes the proposals are listed and nothing is written", async () => {
    const run = await folder.run(["fill", "2024.xlsx", "--form", "self", "-o", "out.xlsx"]);
    expect(run.code).toBe(0);
    expect(run.stdout.split("\n").slice(0, 6)).toEqual([
      "2024.xlsx",
      "  项目支出绩效自评表 · 填入新的工作表 项目支出绩效自评表",
      "  建议填入 49 格 · 已经一致 0 格 · 不一致 0 格",
      "",
      "  建议填入",
      "    项目支出绩效自评表!D7  年度资金总额 · 年初预算数：40957（目标方案）",
    ]);
    expect(run.stderr).toBe("只列出建议，没有写出文件。要填入空格，请加 --yes 和 -o 文件.xlsx。\n");
    await expect(folder.read("out.xlsx")).rejects.toThrow("ENOENT");
  });

  test("with --yes a copy is written with the form added; the input stays as it is", async () => {
    const args = ["--form", "self", "--yes", "-o", "out.xlsx", "--format", "json"];
    const run = await folder.run(["fill", "2024.xlsx", ...args]);
    expect([run.code, brief(run.stdout)]).toEqual([
      0,
      [
        {
          form: "self",
          sheet: "项目支出绩效自评表",
          fresh: true,
          written: "out.xlsx",
          states: ["new"],
          proposals: 49,
          first: {
            cell: "项目支出绩效自评表!D7",
            field: "funds.total.initialBudget",
            label: "年度资金总额 · 年初预算数",
            value: 40957,
            found: null,
            source: { kind: "plan", cell: null },
            state: "new",
            subject: null,
          },
          open: 20,
        },
      ],
    ]);
    const { sheets } = openXlsx(await folder.read("out.xlsx")).snapshot;
    expect(sheets.map(({ name }) => name)).toEqual(["绩效目标表", "项目支出绩效自评表"]);
    expect(await folder.read("2024.xlsx")).toEqual(await readFile(sample));
  });

  test("a value changed in one form is proposed to the other, which is left as it is: the exit code is 1", async () => {
    await folder.run(["fill", "2024.xlsx", "--form", "self", "--yes", "-o", "both.xlsx"]);
    const cell = { sheet: "项目支出绩效自评表", row: 13, column: 6 };
    await folder.type("both.xlsx", cell, [39.5]);
    const run = await folder.run(["fill", "both.xlsx", "--form", "target", "--lang", "en"]);
    const name = "医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例";
    const lines = run.stdout.split("\n").map((line) => line.trim());
    expect([run.code, lines.slice(4, 6), lines.at(lines.indexOf("") - 1), lines]).toEqual([
      1,
      ["findings", expect.stringMatching(/^warning {2}\[绩效目标表\] J12 still shows 38\.8%/)],
      expect.stringContaining("different: 1"),
      expect.arrayContaining([
        "Different (left as they are; check which one is right)",
        `绩效目标表!J12  ${name}: holds 38.8, expected 39.5 (reported 项目支出绩效自评表!G14)`,
      ]),
    ]);
  });

  test("the facts go into the same file, and check lists them", async () => {
    await folder.run(["fill", "2024.xlsx", "--form", "self", "--yes", "-o", "both.xlsx"]);
    const store = carriedFacts(openXlsx(await folder.read("both.xlsx")).snapshot.parts)?.store;
    const run = await folder.run(["check", "both.xlsx", "--format", "json"]);
    const { files } = JSON.parse(run.stdout) as { files: readonly { facts: readonly unknown[] }[] };
    expect([store?.plan, store?.facts.length, files[0]?.facts]).toEqual([
      "huzhou-2023",
      24,
      expect.arrayContaining([
        {
          kind: "value",
          measure: "ind-01",
          period: "2024",
          unit: "",
          value: 38.8,
          numerator: null,
          denominator: null,
          note: "",
          by: "",
          at: null,
          cell: "绩效目标表!J12",
        },
      ]),
    ]);
  });

  test("check warns of a form that was left behind", async () => {
    await folder.run(["fill", "2024.xlsx", "--form", "self", "--yes", "-o", "both.xlsx"]);
    await folder.type("both.xlsx", { sheet: "绩效目标表", row: 11, column: 9 }, [39.5]);
    const run = await folder.run(["check", "both.xlsx", "--format", "json"]);
    const { files } = JSON.parse(run.stdout) as {
      files: readonly { findings: readonly { code: string; cell: string; values: unknown }[] }[];
    };
    const stale = files[0]?.findings.filter(({ code }) => code === "facts/stale");
    expect(stale?.map(({ cell, values }) => [cell, values])).toEqual([
      [
        "G14",
        {
          kind: "self",
          count: 1,
          name: "医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例",
          unit: "%",
          shown: 38.8,
          current: 39.5,
          from: "绩效目标表!J12",
        },
      ],
    ]);
  });

  test("a local variant is a file", async () => {
    await folder.write("county.json", JSON.stringify(operatorColumns));
    const args = ["--form", "county.json", "--yes", "-o", "out.xlsx"];
    const run = await folder.run(["fill", "2024.xlsx", ...args]);
    const sheet = openXlsx(await folder.read("out.xlsx")).snapshot.sheets[1];
    const row = Array.from({ length: 11 }, (_, column) => sheet?.cell(5, column)?.value ?? null);
    expect([run.code, sheet?.name, row]).toEqual([
      0,
      "项目绩效自评表",
      [
        1,
        "产出指标",
        "数量指标",
        "医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例",
        "≥",
        39,
        "%",
        38.8,
        null,
        null,
        null,
      ],
    ]);
  });

  test.each<[string, readonly string[], string]>([
    ["no form", ["fill", "2024.xlsx"], "没有说明填哪张表"],
    ["--yes without a file", ["fill", "2024.xlsx", "--form", "self", "--yes"], "--yes 要写出文件"],
    ["an unknown form", ["fill", "2024.xlsx", "--form", "slef"], "slef"],
    ["a value for --yes", ["fill", "2024.xlsx", "--form", "self", "--yes=no"], "--yes=no"],
    ["the input as output", ["fill", "2024.xlsx", "--form", "self", "-o", "2024.xlsx"], "没有覆盖"],
    ["a year without targets", ["fill", "2024.xlsx", "--form", "self", "--period", "2030"], "2030"],
    ["a file of no layout", ["fill", "2024.xlsx", "--form", "wrong.json"], "缺少 id。请补上。"],
    ["a file that is no JSON", ["fill", "2024.xlsx", "--form", "broken.json"], "不是有效的 JSON"],
    ["a file that is not there", ["fill", "2024.xlsx", "--form", "none.json"], "none.json"],
  ])("%s is bad usage", async (_, args, said) => {
    await folder.write("wrong.json", '{ "schema": 1 }');
    await folder.write("broken.json", "{");
    const run = await folder.run(args);
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain(said);
  });

  test("a protected form of the officer's own is left as it is, with the reason", async () => {
    await folder.run(["template", "huzhou-2023", "--form", "self", "-o", "blank.xlsx"]);
    const parts = unzipSync(await folder.read("blank.xlsx"));
    const name = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const locked = xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
    const stripped = locked.replace(/<c r="F14"[^>]*><v>[^<]*<\/v><\/c>/, '<c r="F14" s="0"/>');
    await folder.write("locked.xlsx", zipSync({ ...parts, [name]: strToU8(stripped) }));
    const args = ["--form", "self", "--plan", "huzhou-2023", "--yes", "-o", "out.xlsx"];
    const run = await folder.run(["fill", "locked.xlsx", ...args]);
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain("locked.xlsx 中的表填不进去：");
    await expect(folder.read("out.xlsx")).rejects.toThrow("ENOENT");
  });

  test("a file that cannot be read gives exit code 2 and its reason", async () => {
    await folder.write("bad.xlsx", "no zip");
    const text = await folder.run(["fill", "bad.xlsx", "--form", "self"]);
    expect([text.code, text.stdout, text.stderr.includes("bad.xlsx")]).toEqual([2, "", true]);
    const json = await folder.run(["fill", "bad.xlsx", "--form", "self", "--format", "json"]);
    const { files } = JSON.parse(json.stdout) as { files: readonly { error: { code: string } }[] };
    expect([json.code, files[0]?.error.code]).toEqual([2, "xlsx/notAZip"]);
  });
});

test.each(["target-declaration", "monitoring", "self", "transfer", "milestones"])(
  "template --form %s writes a form that is recognised as what it is",
  async (form) => {
    const at = ["--period", "2024H1"];
    const made = await folder.run([
      "template",
      "huzhou-2023",
      "--form",
      form,
      ...at,
      "-o",
      "b.xlsx",
    ]);
    const run = await folder.run(["check", "b.xlsx", "--format", "json", "--plan", "huzhou-2023"]);
    const { files } = JSON.parse(run.stdout) as {
      files: readonly { tables: readonly { form: string }[] }[];
    };
    const forms = files[0]?.tables.map((table) => table.form);
    expect([made.code, forms]).toEqual([0, [form.replace("-declaration", "")]]);
  },
);
