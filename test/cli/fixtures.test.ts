import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { FileAnswer } from "../../src/cli/FileAnswer";
import { clearMarkEdits } from "../../src/flows/clearMarkEdits";
import { examine } from "../../src/flows/examine";
import { messages } from "../../src/i18n/messages";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbook/xlsx/saveXlsx";
import { expected } from "../fixtures/verdicts";
import { WorkFolder } from "../support/commandLine";
import { huzhou } from "../support/huzhouForm";

const root = path.resolve(__dirname, "../..");
const folders = ["seeds/workbooks", "test/fixtures/workbooks"].map((folder) =>
  path.join(root, folder),
);
const fileOf = new Map(
  folders.flatMap((folder) =>
    readdirSync(folder).map((name) => [path.parse(name).name, path.join(folder, name)] as const),
  ),
);

test("for every committed workbook it is known what a check must say", () => {
  expect(expected.map(({ file }) => file).toSorted()).toEqual([...fileOf.keys()].toSorted());
});

describe.each(expected)("check $file.xlsx", ({ file, code, plan, period, verdicts }) => {
  let folder: WorkFolder;
  beforeAll(async () => {
    folder = await WorkFolder.make();
    await folder.write("form.xlsx", bytesOf(file));
  });
  afterAll(async () => {
    await folder.remove();
  });

  test("gives the statuses worked out by hand, and the exit code", async () => {
    const run = await folder.run(["check", "form.xlsx", "--format", "json"]);
    const { files } = JSON.parse(run.stdout) as { files: [FileAnswer] };
    const [answer] = files;
    expect({
      code: run.code,
      plan: answer.plan?.id ?? null,
      period: answer.period,
      verdicts: verdictsOf(answer),
    }).toEqual({
      code,
      plan,
      period,
      verdicts: verdicts.map(([name, verdict]) => [name, verdict]),
    });
  });

  test("a marked copy differs in marks and legend only; marking again changes nothing", async () => {
    await folder.run(["check", "form.xlsx", "--mark", "once.xlsx"]);
    await folder.run(["check", "once.xlsx", "--mark", "twice.xlsx"]);
    const original = unzipSync(bytesOf(file));
    const once = unzipSync(await folder.read("once.xlsx"));
    const allowed = new Set([
      ...sheetsWithTables(file),
      "[Content_Types].xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    const added = Object.keys(once).filter((name) => !(name in original));
    expect(changedParts(original, once).filter((name) => !allowed.has(name))).toEqual(added);
    expect(added).toEqual([expect.stringMatching(/^xl\/worksheets\/[^/]+\.xml$/)]);
    expect(changedParts(once, unzipSync(await folder.read("twice.xlsx")))).toEqual([]);
  });

  test("clearing the marks restores every part, byte for byte", async () => {
    await folder.run(["check", "form.xlsx", "--mark", "marked.xlsx"]);
    const workbook = openXlsx(await folder.read("marked.xlsx"));
    const examination = examine(workbook.snapshot, {
      plans: [{ plan: huzhou, source: "builtin" }],
    });
    const legends = (["zh", "en"] as const).map((locale) => messages(locale).legend.sheetName);
    await workbook.write(clearMarkEdits(examination, legends));
    const cleared = unzipSync(saveXlsx(workbook));
    expect(changedParts(unzipSync(bytesOf(file)), cleared)).toEqual([]);
  });
});

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(fileOf.get(file) ?? file));
}

/** Everything measured, under its number or name; an indicator in parts is its parts. */
function verdictsOf({ indicators }: FileAnswer): readonly (readonly [string, string])[] {
  const inParts = new Set(indicators.filter(({ component }) => component).map(({ id }) => id));
  return indicators
    .filter(({ id, component }) => component !== null || !inParts.has(id))
    .map(({ number, name, component, status, severity }) => [
      [number ?? name, component ?? ""].join(" ").trim(),
      [status, severity ?? ""].join(" ").trim(),
    ]);
}

function changedParts(
  before: Record<string, Uint8Array>,
  after: Record<string, Uint8Array>,
): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => {
    const [a, b] = [before[name], after[name]];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}

/** Our fixtures and the other writers name the parts of sheets in their order. */
function sheetsWithTables(file: string): readonly string[] {
  const { snapshot } = openXlsx(bytesOf(file));
  const { tables } = examine(snapshot, { plans: [] });
  return snapshot.sheets.flatMap(({ name }, index) =>
    tables.some(({ sheet }) => sheet === name) ? [`xl/worksheets/sheet${index + 1}.xml`] : [],
  );
}
