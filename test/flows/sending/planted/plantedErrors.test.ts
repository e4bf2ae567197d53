import type { Hit, SendingCheck } from "../../../../src/flows/sending/SendingCheck";
import type { Snapshot } from "../../../../src/workbook/Workbook";
import { checkedYearEnd, yearEnd } from "../../../support/yearEnd";
import { checkPlanted } from "./checkPlanted";
import { plantedErrors } from "./plantedErrors";
import { plantedHints } from "./plantedHints";

let right: Snapshot;

beforeAll(async () => {
  right = (await yearEnd()).snapshot;
});

/** The cells that a finding names: its own, and those that it holds against each other. */
function cellsOf({ finding }: Hit): readonly string[] {
  const beside = finding.code === "facts/conflict" ? finding.values.cells : [];
  return [...(finding.at ? [finding.at] : []), ...beside].map(
    ({ sheet, cell }) => `${sheet}!${cell}`,
  );
}

function summary({ hits }: SendingCheck, state: Hit["state"], cell: string | null): unknown {
  return hits
    .filter((hit) => hit.state === state)
    .map((hit) => {
      const cells = cellsOf(hit);
      return [hit.finding.code, cell !== null && cells.includes(cell) ? cell : (cells[0] ?? null)];
    });
}

test("the year-end submission is sendable: ten misses, each explained, and nothing else", () => {
  const { hits, sendable, counts } = checkedYearEnd(right);
  expect({
    sendable,
    counts,
    found: hits.map(({ state, finding }) => [state, finding.code]),
  }).toEqual({
    sendable: true,
    counts: { error: 0, warning: 10, hint: 0 },
    found: Array.from({ length: 10 }, () => ["explained", "assessment/offTrack"]),
  });
});

test("at least fifty errors are planted", () => {
  expect(plantedErrors.length).toBeGreaterThanOrEqual(50);
});

describe("one planted error is one open finding at its cell", () => {
  test.each(plantedErrors)("$name: $code $cell", (planted) => {
    const check = checkPlanted(right, planted);
    expect([check.sendable, summary(check, "open", planted.cell)]).toEqual([
      false,
      [[planted.code, planted.cell]],
    ]);
  });
});

describe("a hint holds nothing back", () => {
  test.each(plantedHints)("$name: $code $cell", (planted) => {
    const check = checkPlanted(right, planted);
    expect([check.sendable, summary(check, "passes", planted.cell)]).toEqual([
      true,
      [[planted.code, planted.cell]],
    ]);
  });
});
