import { readFile } from "node:fs/promises";
import path from "node:path";
import about from "../../package.json";
import { rulesVersion } from "../../src/flows/sending/rules";
import { carriedSeal, sealPart } from "../../src/workbook/seal/carriedSeal";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbook/xlsx/saveXlsx";
import { formSheet, sendable } from "../support/aSendable";
import { WorkFolder } from "../support/commandLine";

const sample = path.resolve(__dirname, "../../seeds/workbooks/huzhou-2024.xlsx");

let folder: WorkFolder;
beforeEach(async () => {
  folder = await WorkFolder.make();
  await folder.write("2024.xlsx", saveXlsx(await sendable()));
});
afterEach(() => folder.remove());

/** Seals `2024.xlsx` as `sealed.xlsx`, then somebody edits a result and adds a sheet in `edited.xlsx`. */
async function sealAndEdit(): Promise<void> {
  await folder.run(["seal", "2024.xlsx", "-o", "sealed.xlsx", "--unit", "市卫生健康委"]);
  const workbook = openXlsx(await folder.read("2024.xlsx"));
  const { parts } = openXlsx(await folder.read("sealed.xlsx")).snapshot;
  await workbook.write([
    ...parts.map(({ namespace, xml }) => ({ kind: "part", namespace, xml }) as const),
    { kind: "set", cell: { sheet: formSheet, row: 11, column: 9 }, value: 38.8 },
    { kind: "addSheet", sheet: { name: "附注", cells: [{ row: 0, column: 0, value: "甲" }] } },
  ]);
  await folder.write("edited.xlsx", saveXlsx(workbook));
}

interface VerifyAnswer {
  readonly files: readonly {
    readonly state: string | null;
    readonly seal: Readonly<Record<string, unknown>> | null;
    readonly changes: readonly unknown[];
    readonly check: unknown;
  }[];
}

describe("ontrack seal", () => {
  test("writes a sealed copy, says its code and what a seal cannot prove; the input stays as it is", async () => {
    const before = await folder.read("2024.xlsx");
    const run = await folder.run(["seal", "2024.xlsx", "-o", "sealed.xlsx"]);
    expect([run.code, run.stderr]).toEqual([0, "已写入 sealed.xlsx\n"]);
    expect(run.stdout).toMatch(
      /^封存码 [0-9a-f]{4}(-[0-9a-f]{4}){3}\n封存能发现改动，不能证明是谁封存的/,
    );
    expect(await folder.read("2024.xlsx")).toEqual(before);
    const { snapshot } = openXlsx(await folder.read("sealed.xlsx"));
    expect(snapshot.parts.map(({ namespace }) => namespace)).toEqual([
      "urn:ontrack:plan",
      "urn:ontrack:seal",
    ]);
  });

  test("refuses what cannot be sent, names what is open, and writes nothing", async () => {
    await folder.write("missed.xlsx", await readFile(sample));
    const run = await folder.run(["seal", "missed.xlsx", "-o", "sealed.xlsx"]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("[绩效目标表] J12 “医疗服务收入");
    expect(run.stderr).toMatch(/^没有封存：还有 \d+ 处未处理。/);
    await expect(folder.read("sealed.xlsx")).rejects.toThrow("ENOENT");
  });

  test.each<[string, readonly string[], string]>([
    ["no output", ["seal", "2024.xlsx"], "-o"],
    ["the input as output", ["seal", "2024.xlsx", "-o", "2024.xlsx"], "没有覆盖"],
    ["two files", ["seal", "2024.xlsx", "b.xlsx", "-o", "c.xlsx"], "b.xlsx"],
    ["an unknown plan", ["seal", "2024.xlsx", "-o", "c.xlsx", "--plan", "none"], "none"],
    ["an unknown profile", ["seal", "2024.xlsx", "-o", "c.xlsx", "--profile", "none"], "none"],
    ["a folder that is not there", ["seal", "2024.xlsx", "-o", "x/c.xlsx"], "不存在"],
    ["a file that cannot be read", ["seal", "none.xlsx", "-o", "c.xlsx"], "none.xlsx"],
  ])("%s is exit code 2", async (_, args, said) => {
    const run = await folder.run(args);
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain(said);
  });
});

describe("ontrack verify", () => {
  test("says that a sealed file is whole, by whom and when, and that the check finds the same", async () => {
    await folder.run(["seal", "2024.xlsx", "-o", "sealed.xlsx", "--unit", "市卫生健康委"]);
    const run = await folder.run(["verify", "sealed.xlsx"]);
    expect(run.code).toBe(0);
    expect(run.stdout.replace(/[0-9a-f]{4}(-[0-9a-f]{4}){3}|\d{4}-\d\d-\d\d \d\d:\d\d/g, "…")).toBe(
      [
        "sealed.xlsx",
        "  封存码 …",
        `  封存于 … UTC · OnTrack ${about.version} · 审核规则第 ${rulesVersion} 版`,
        "  huzhou-2023 · 2024年度 · 市卫生健康委",
        "  封存完好：封存以后内容没有变化。",
        "  已按封存时的方案和报告期重新校验，结果与封存时相同，可以发送。",
        "  封存能发现改动，不能证明是谁封存的：它没有密钥，会改文件的人可以改了再封存，但封存码会不同。请与发",
        "  送人核对封存码。字体、颜色、列宽、批注和图片不在封存之内。",
        "",
        "",
      ].join("\n"),
    );
  });

  test("names every change with before and now, and what the check finds otherwise", async () => {
    await sealAndEdit();
    const text = await folder.run(["verify", "edited.xlsx", "--lang", "en"]);
    expect(text.code).toBe(1);
    expect(text.stdout).toContain(
      [
        "  Changes since the seal was made: 2",
        "    The sheet “附注” was added.",
        "    绩效目标表!J12 was “39.00” and is “38.80”.",
        "  The check was repeated and its result is another one:",
        "    found now, not then: explanation/missing ind-01 绩效目标表!J12 open",
      ].join("\n"),
    );
    const json = await folder.run(["verify", "edited.xlsx", "--format", "json"]);
    const [answer] = (JSON.parse(json.stdout) as VerifyAnswer).files;
    expect([json.code, answer?.state, answer?.seal?.["unit"], answer?.changes]).toEqual([
      1,
      "changed",
      "市卫生健康委",
      [
        {
          code: "seal/sheetAdded",
          sheet: null,
          cell: null,
          message: "多了工作表“附注”。",
          values: { sheet: "附注" },
        },
        {
          code: "seal/cell",
          sheet: "绩效目标表",
          cell: "J12",
          message: "绩效目标表!J12 由“39.00”变为“38.80”。",
          values: { kind: "value", before: "39.00", now: "38.80" },
        },
      ],
    ]);
  });

  test("a file without a seal, and one that cannot be read, is exit code 2; a damaged seal 1", async () => {
    await sealAndEdit();
    const workbook = openXlsx(await folder.read("edited.xlsx"));
    const seal = workbook.snapshot.parts.find(({ namespace }) => namespace === "urn:ontrack:seal");
    const xml = seal?.xml.replace('"value":39', '"value":38') ?? null;
    await workbook.write([{ kind: "part", namespace: "urn:ontrack:seal", xml }]);
    await folder.write("damaged.xlsx", saveXlsx(workbook));
    const said = async (name: string): Promise<unknown> => {
      const { code, stdout, stderr } = await folder.run(["verify", name]);
      return [code, `${stdout}${stderr}`.replace(/\s+/g, " ").trim()];
    };
    expect(await said("2024.xlsx")).toEqual([2, "2024.xlsx 这个工作簿没有封存。"]);
    expect(await said("damaged.xlsx")).toEqual([
      1,
      "damaged.xlsx 封存已损坏或被改动，无法据以核验。请向发送人索取原封存件。",
    ]);
    expect(await said("none.xlsx")).toEqual([
      2,
      "错误：none.xlsx: 文件不存在。请核对路径和文件名。",
    ]);
  });
});

test("a whole file that other rules judge otherwise is whole, and that is said", async () => {
  await folder.run(["seal", "2024.xlsx", "-o", "sealed.xlsx"]);
  const workbook = openXlsx(await folder.read("sealed.xlsx"));
  const carried = carriedSeal(workbook.snapshot.parts);
  if (carried.state !== "whole") throw new Error(carried.state);
  const check = { ...carried.seal.check, rules: "0", hits: ["value/jump ind-01 passes"] };
  await workbook.write([{ kind: "part", ...sealPart({ ...carried.seal, check }) }]);
  await folder.write("older.xlsx", saveXlsx(workbook));
  const run = await folder.run(["verify", "older.xlsx"]);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain(
    [
      "  封存完好：封存以后内容没有变化。",
      "  重新校验的结果与封存时不同：",
      `    封存时用的是第 0 版审核规则，现在用的是第 ${rulesVersion} 版，结果可能因此不同。`,
      "    封存时有、现在没有：value/jump ind-01 passes",
    ].join("\n"),
  );
});

describe("ontrack compare", () => {
  test("two files that say the same are exit code 0", async () => {
    await folder.run(["seal", "2024.xlsx", "-o", "sealed.xlsx"]);
    const run = await folder.run(["compare", "2024.xlsx", "sealed.xlsx"]);
    expect([run.code, run.stdout]).toEqual([
      0,
      "2024.xlsx → sealed.xlsx\n  两个文件没有差别。\n\n",
    ]);
  });

  test("changed targets come first, each with its cell", async () => {
    await folder.write("final.xlsx", await folder.read("2024.xlsx"));
    await folder.type("final.xlsx", { sheet: formSheet, row: 11, column: 7 }, [38]);
    await folder.type("final.xlsx", { sheet: formSheet, row: 11, column: 9 }, [38.5]);
    const run = await folder.run(["compare", "2024.xlsx", "final.xlsx"]);
    expect([run.code, run.stdout.replace(/ →\n\s+/g, " → ")]).toEqual([
      1,
      [
        "2024.xlsx → final.xlsx",
        "  共 3 处差别",
        "",
        "  目标值",
        "    绩效目标表!H12  医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例  2024年",
        "    39.00 → 38.00",
        "",
        "  完成值",
        "    绩效目标表!J12  医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例  39.00 → 38.50",
        "",
        "  状态",
        "    绩效目标表!J12  医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例  达标 → 未达标",
        "",
        "",
      ].join("\n"),
    ]);
  });

  test("one file, three files and one that cannot be read are exit code 2", async () => {
    const runs = [
      ["compare", "2024.xlsx"],
      ["compare", "a", "b", "c"],
      ["compare", "2024.xlsx", "none.xlsx"],
    ];
    const codes = [];
    for (const args of runs) codes.push((await folder.run(args)).code);
    expect(codes).toEqual([2, 2, 2]);
  });
});
