import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { finishSteps } from "../../../src/intake/finishSteps";
import type { ProseTarget } from "../../../src/documents/ProseTarget";
import { readDocument } from "../../../src/documents/readers/readDocument";
import { readProseParts } from "../../../src/documents/readProseParts";
import { repairDocument } from "../../../src/documents/repairDocument";
import { readTables } from "../../../src/documents/tables/readTables";
import { compareWithCount } from "./compareWithCount";
import { countedDocuments, countedTargets } from "./countedTargets";

/** The published texts are not ours to keep; where they lie beside the project, they are read and compared. */
const folder = path.resolve(__dirname, "../../../..", "shared/seeds");
const texts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

async function proseOf(name: string): Promise<readonly ProseTarget[]> {
  const read = await readDocument(new Uint8Array(readFileSync(path.join(folder, name))), name);
  if (read.kind !== "document") throw new Error(`${name} is no document`);
  const { document, doubts } = finishSteps(repairDocument(read.document, 2023));
  const { prose } = finishSteps(readTables(document, 2023, doubts));
  return finishSteps(readProseParts(prose, null));
}

describe("the count by hand", () => {
  test("is compared as its README says", () => {
    const [first, second] = countedTargets("昌平").filter(({ isOptional }) => !isOptional);
    if (!first || !second) throw new Error("nothing is counted");
    const found: ProseTarget = {
      name: first.words.join(""),
      component: null,
      comparator: first.comparator[0] ?? null,
      value: first.value,
      decimals: 0,
      unit: first.unit[0] ?? "",
      from: null,
      years: [],
      isAnnual: false,
      isCumulative: false,
      isState: false,
      scope: null,
      responsible: [],
      section: "正文",
      heading: "",
      wording: "",
      quote: { at: { kind: "line", line: first.lines[0] ?? 0 }, text: "", start: 0, end: 0 },
      confidence: 1,
      doubts: [],
      repairs: [],
    };
    const wrong = { ...found, value: first.value + 1 };
    expect(compareWithCount([found, wrong], [first, second])).toEqual({
      wrong: [wrong],
      missed: [second],
      precision: 0.5,
      recall: 0.5,
    });
  });
});

for (const name of texts) {
  test(`the prose of ${name} is read with 95% precision and 90% recall at least`, async () => {
    const title = countedDocuments[Number(name.slice(0, 3))];
    if (!title) throw new Error(`${name} is not counted`);
    const { precision, recall } = compareWithCount(await proseOf(name), countedTargets(title));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
}
