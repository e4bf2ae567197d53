import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import stored from "../../../seeds/plans/huzhou-2023.json";
import { finishSteps } from "../../../src/documents/finishSteps";
import { repairDocument } from "../../../src/documents/repairDocument";
import { readTables } from "../../../src/documents/tables/readTables";
import type { Indicator, Targets } from "../../../src/domain/indicator";
import { parsePlan } from "../../../src/intake/parsePlan";
import { documentOf } from "../flattened/drawn";

/** The published text, where it is kept beside the project. */
const folder = path.resolve(__dirname, "../../../..", "shared/seeds");
const names = existsSync(folder) ? readdirSync(folder) : [];
const file = names.find((name) => name.startsWith("004"));

const figures = ({
  id,
  name,
  level1,
  level2,
  unit,
  decimals,
  baseline,
  targets,
  components,
}: Indicator): unknown => ({
  id,
  name,
  level1,
  level2,
  unit,
  decimals,
  baseline,
  targets,
  components,
});

const years = (targets: Targets): string =>
  Object.entries(targets)
    .map(([year, { value, upTo }]) => `${year}:${value}${upTo === undefined ? "" : `-${upTo}`}`)
    .join(" ");

/** Milestones of the stored plan that are no figure of a sentence, or whose damaged figure has another unit: see seeds/README.md. */
const notRead = ["2023:10 项"];

if (file !== undefined)
  describe("the three attachments of the Huzhou text", () => {
    const plan = parsePlan(stored);
    const text = readFileSync(path.join(folder, file), "utf8");
    const { document, doubts } = repairDocument(documentOf(text.split(/\r?\n/)));
    const read = finishSteps(readTables(document, doubts));

    it("gives every indicator of 附件3 and 附件1 as stored", () => {
      const inTables = plan.indicators.filter(({ id }) => /^(?:ind|key)-/.test(id));
      expect(read.indicators.map(figures)).toEqual(inTables.map(figures));
    });

    it("gives the funds as stored, but for the names of the sources", () => {
      const amounts = read.funds?.bySource.map(({ amount, parts }) => [
        amount,
        parts?.map((part) => part.amount),
      ]);
      expect([read.funds?.total, amounts, read.funds?.byYear]).toEqual([
        plan.funds?.total,
        plan.funds?.bySource.map(({ amount, parts }) => [
          amount,
          parts?.map((part) => part.amount),
        ]),
        plan.funds?.byYear,
      ]);
    });

    it("gives the figures of every stored milestone of 附件2 but 十大改革", () => {
      const found = read.milestones.map(
        ({ targets, unit, task }) => `${task} ${years(targets)} ${unit}`,
      );
      const missing = plan.milestones.filter(({ targets, unit, task }) => {
        const open = Object.values(targets).some(({ candidates }) => candidates !== undefined);
        return !open && !found.includes(`${task} ${years(targets)} ${unit}`);
      });
      expect(missing.map(({ targets, unit }) => `${years(targets)} ${unit}`)).toEqual(notRead);
    });
  });
