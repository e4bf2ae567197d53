import { examine } from "../../../src/flows/examine";
import type { Importer, ReadFile } from "../../../src/ui/Importer";
import { readPrevious } from "../../../src/ui/send/readPrevious";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { aDocument } from "../../support/anImport";
import { sampleBytes } from "../../support/aSendable";
import { huzhou } from "../../support/huzhouForm";
import { period } from "../../support/measures";
import { snapshot } from "../../support/snapshot";

const file = new File([], "2024年.xlsx");
const sample = openXlsx(sampleBytes()).snapshot;
const plans = [{ plan: huzhou, source: "builtin" as const }];

/** Reads every file as this. */
function reading(source: ReadFile["source"]): Pick<Importer, "readFile"> {
  return { readFile: () => Promise.resolve({ source, format: "xlsx", isMisnamed: false }) };
}

const workbook = (read: Snapshot): ReadFile["source"] => ({ kind: "workbook", snapshot: read });
const during = (code: string) => examine(sample, { plans, period: period(code) });

test("last year's workbook is examined at its year's end, by the plan of this year's", async () => {
  const read = await readPrevious(file, reading(workbook(sample)), during("2025H1"));
  const { name, examination } = read ?? {};
  const reported = examination?.entries.filter(({ observation }) => observation.kind === "number");
  expect([name, examination?.period, examination?.plan?.plan.id, reported?.length]).toEqual([
    "2024年.xlsx",
    { year: 2024, through: 12, grain: "year" },
    huzhou.id,
    24,
  ]);
});

test.each([
  ["reports nothing of last year", reading(workbook(sample)), "2024"],
  ["is empty", reading(workbook(snapshot())), "2025"],
  ["is no workbook", reading({ kind: "document", document: aDocument }), "2025"],
  ["cannot be read", { readFile: () => Promise.reject(new Error("damaged")) }, "2025"],
])("a file that %s is not compared with", async (_, importer, code) => {
  expect(await readPrevious(file, importer, during(code))).toBe(null);
});
