import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { examinePlan } from "../../src/documents/doctor/examinePlan";
import { finishSteps } from "../../src/intake/finishSteps";
import { importPlan } from "../../src/documents/importPlan";
import { readDocument } from "../../src/documents/readers/readDocument";
import type { Plan } from "../../src/domain/plan";
import { formatPlan } from "../../src/intake/formatPlan";
import { parsePlan } from "../../src/intake/parsePlan";
import { applyDecisions } from "../../src/intake/review/applyDecisions";
import type { Decision } from "../../src/intake/review/Decision";
import { parseReview } from "../../src/intake/review/parseReview";

const seeds = path.resolve(__dirname, "../../seeds");
/** The published texts are not ours to keep; where they lie beside the project, the plans are made of them again. */
const folder = path.resolve(seeds, "../..", "shared/seeds");
const texts = existsSync(folder) ? readdirSync(folder) : [];

const published = [
  ["liaocheng-2022", "000_"],
  ["gannan", "001_"],
  ["changping-draft", "002_"],
  ["qingdao-2024", "003_"],
  ["huzhou-2023", "004_"],
] as const;

const read = (kind: "plans" | "reviews", id: string): unknown =>
  JSON.parse(readFileSync(path.join(seeds, kind, `${id}.json`), "utf8"));

const planOf = (id: string): Plan => parsePlan(read("plans", id));
const reviewOf = (id: string): readonly Decision[] => parseReview(read("reviews", id));

test("every stored plan has its review, and every review its plan", () => {
  const ids = published.map(([id]) => `${id}.json`).toSorted();
  expect(readdirSync(path.join(seeds, "plans")).toSorted()).toEqual(ids);
  expect(readdirSync(path.join(seeds, "reviews")).toSorted()).toEqual(ids);
});

describe.each(published)("%s", (id) => {
  const plan = planOf(id);

  test("is stored as it is written", () => {
    expect(plan.id).toBe(id);
    expect(JSON.parse(formatPlan(plan))).toEqual(read("plans", id));
  });

  test("has one id for each indicator and milestone", () => {
    const ids = [...plan.indicators, ...plan.milestones].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has targets in its own years only, each with a place", () => {
    for (const { targets, sources } of [...plan.indicators, ...plan.milestones]) {
      const years = Object.keys(targets).map(Number);
      expect(years.filter((year) => !plan.years.includes(year))).toEqual([]);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  test("keeps no sentence of its document", () => {
    const words = [...plan.indicators, ...plan.milestones].flatMap(({ name, sources }) => [
      name,
      ...sources.flatMap((source) => [source.name, source.wording ?? ""]),
    ]);
    expect(words.filter((text) => /[。；]/.test(text) || text.length > 60)).toEqual([]);
  });

  test("points somewhere with every target", () => {
    expect(plan.indicators.filter(({ direction }) => direction === "none")).toEqual([]);
  });
});

test("what the plans say against themselves", () => {
  const warnings = published.map(([id]) => [
    id,
    examinePlan(planOf(id)).filter(({ severity }) => severity !== "hint").length,
  ]);
  expect(Object.fromEntries(warnings)).toEqual({
    "liaocheng-2022": 0,
    gannan: 0,
    "changping-draft": 0,
    "qingdao-2024": 0,
    "huzhou-2023": 5,
  });
});

for (const [id, prefix] of published) {
  const file = texts.find((name) => name.startsWith(prefix));
  if (file === undefined) continue;
  // Whatever year it is imported in.
  for (const year of [2024, 2031]) {
    test(`${id} is what its text gives when imported in ${year}, and its review`, async () => {
      const source = await readDocument(
        new Uint8Array(readFileSync(path.join(folder, file))),
        file,
      );
      if (source.kind !== "document") throw new Error(`${file} is no document`);
      const draft = finishSteps(importPlan(source.document, { id, title: file, year })).plan;
      expect(applyDecisions(draft, reviewOf(id))).toEqual({ plan: planOf(id), unfit: [] });
    });
  }
}
