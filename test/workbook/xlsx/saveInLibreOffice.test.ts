import { execFile } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import { parseRange } from "../../../src/workbook/a1";
import { carriedPlan, carryPlan } from "../../../src/workbook/carriedPlan";
import type { Edit, MarkLook, NewSheet } from "../../../src/workbook/Workbook";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { patchXlsx } from "../../../src/workbook/xlsx/patchXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { huzhou } from "../../support/huzhouForm";
import { valuesByAddress } from "../../support/sheetCells";
import { xlsx } from "../../support/xlsx";

const run = promisify(execFile);

/** Another program's opinion of what we write, where it is installed. */
const soffice = (process.env["PATH"] ?? "")
  .split(path.delimiter)
  .map((folder) => path.join(folder, "soffice"))
  .find((file) => fs.existsSync(file));

/** What LibreOffice makes of some files, by their names. */
async function converted(
  program: string,
  files: Readonly<Record<string, Uint8Array>>,
  format: string,
): Promise<Record<string, Buffer>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ontrack-"));
  try {
    const names = Object.entries(files).map(([name, bytes]) => {
      const file = path.join(folder, `${name}.xlsx`);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = path.join(folder, "out");
    await run(program, [profile, "--headless", "--convert-to", format, "--outdir", out, ...names]);
    return Object.fromEntries(
      fs
        .readdirSync(out)
        .map((file) => [path.parse(file).name, fs.readFileSync(path.join(out, file))]),
    );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const range = (area: string): NonNullable<ReturnType<typeof parseRange>> => {
  const found = parseRange(area);
  if (!found) throw new Error(area);
  return found;
};

const missed: MarkLook = {
  fill: "#FFD7D9",
  color: "#8A0012",
  bold: true,
  numberFormat: '"▼ "0.00',
};
const watch: MarkLook = {
  fill: "#FFF0C2",
  color: "#6B4700",
  bold: false,
  numberFormat: '"● "0.00',
};

const original = xlsx({
  sheets: [
    {
      name: "目标表",
      xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>20</v></c><c r="B2"><f t="shared" si="0"/><v>40</v></c></row><row r="3"><c r="A3"><v>30</v></c><c r="B3"><f t="shared" si="0"/><v>60</v></c></row></sheetData>',
    },
  ],
});

const set = (row: number, column: number, value: number | string | boolean): Edit => ({
  kind: "set",
  cell: { sheet: "目标表", row, column },
  value,
});

const edits: readonly Edit[] = [
  set(0, 1, 17.5),
  set(1, 0, 21),
  set(4, 2, " a<b&\n_x0041_ "),
  set(6, 0, true),
  {
    kind: "mark",
    sheet: "目标表",
    rules: [
      {
        range: range("A1:B3"),
        formula: 'AND(ISNUMBER(A1),A1<20,N("ontrack:a")=0)',
        look: missed,
      },
      { range: range("A1:B3"), formula: 'AND(A1>=60,N("ontrack:a")=0)', look: watch },
    ],
  },
];

const report: NewSheet = {
  name: "校验 '24",
  cells: [
    { row: 0, column: 0, value: "标题", style: { bold: true, fill: "#EEEEEE", border: true } },
    { row: 2, column: 1, value: 0.385, style: { numberFormat: "0.00%" } },
    { row: 3, column: 1, formula: "B3*2" },
  ],
  merges: [range("A1:D1")],
  headingRows: { top: 0, bottom: 1 },
  page: { landscape: true, fitToWidth: true },
};

test("what is given to LibreOffice below reads so by our own reader", () => {
  const saved = openXlsx(patchXlsx(original, [...edits, { kind: "addSheet", sheet: report }]));
  expect(saved.snapshot.sheets.map(valuesByAddress)).toEqual([
    { A1: 1, B1: 17.5, A2: 21, B2: null, A3: 30, B3: 60, C5: " a<b&\n_x0041_ ", A7: true },
    { A1: "标题", B3: 0.385, B4: null },
  ]);
});

if (soffice !== undefined) {
  test("LibreOffice reads the same, and calculates what has lost its result", async () => {
    const files = {
      patched: patchXlsx(original, [...edits, { kind: "addSheet", sheet: report }]),
      fresh: newXlsx([report, { ...report, name: "二" }]),
    };
    const read = Object.fromEntries(
      Object.entries(await converted(soffice, files, "xlsx")).map(([name, bytes]) => [
        name,
        openXlsx(new Uint8Array(bytes)).snapshot.sheets.map((sheet) => [
          sheet.name,
          valuesByAddress(sheet),
        ]),
      ]),
    );
    const added = { A1: "标题", B3: 0.385, B4: 0.77 };
    expect(read).toEqual({
      patched: [
        [
          "目标表",
          { A1: 1, B1: 17.5, A2: 21, B2: 42, A3: 30, B3: 60, C5: " a<b&\n_x0041_ ", A7: true },
        ],
        ["校验 '24", added],
      ],
      fresh: [
        ["校验 '24", added],
        ["二", added],
      ],
    });
  }, 120_000);

  test("LibreOffice keeps the plan a workbook carries, also when what it wrote is changed and written again", async () => {
    const carrying = patchXlsx(original, [carryPlan(huzhou)]);
    const { carrying: once } = await converted(soffice, { carrying }, "xlsx");
    const kept = openXlsx(new Uint8Array(once ?? []));
    expect(carriedPlan(kept.snapshot.parts)).toEqual({ plan: huzhou, findings: [] });
    const renamed = { ...huzhou, title: "调整后的方案" };
    await kept.write([carryPlan(renamed)]);
    const { again } = await converted(soffice, { again: saveXlsx(kept) }, "xlsx");
    const { parts } = openXlsx(new Uint8Array(again ?? [])).snapshot;
    expect(carriedPlan(parts)).toEqual({ plan: renamed, findings: [] });
  }, 120_000);

  test("LibreOffice shows each mark where it applies, in its colours, and none once cleared", async () => {
    const marked = patchXlsx(original, edits);
    const cleared = patchXlsx(marked, [{ kind: "mark", sheet: "目标表", rules: [] }]);
    const pages = await converted(soffice, { marked, cleared }, "html");
    expect([shownNumbers(pages["marked"]), shownNumbers(pages["cleared"])]).toEqual([
      ["1 #FFD7D9 #8A0012", "17.5 #FFD7D9 #8A0012", "21", "42", "30", "60 #FFF0C2 #6B4700", "1"],
      ["1", "17.5", "21", "42", "30", "60", "1"],
    ]);
  }, 120_000);
}

/** The cells of a page that hold a number or a truth value, with the fill and the font colour they are shown in. */
function shownNumbers(page: Buffer | undefined): string[] {
  const cells = String(page).matchAll(/<td([^>]*sdval="([^"]*)"[^>]*)>(.*?)<\/td>/g);
  return [...cells].map(([, attributes = "", value = "", content = ""]) => {
    const fill = /bgcolor="(#\w+)"/.exec(attributes)?.[1];
    const color = /<font color="(#\w+)"/.exec(content)?.[1];
    return [value, fill, color].filter((one) => one !== undefined).join(" ");
  });
}
