import { compareFunds } from "../../../src/flows/comparing/compareFunds";
import { examine } from "../../../src/flows/examine";
import { submissionOf } from "../../../src/flows/sending/submissionOf";
import type { Submission } from "../../../src/flows/sending/Submission";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { builtinLayouts } from "../../support/formLayouts";
import { huzhou } from "../../support/huzhouForm";
import { period } from "../../support/measures";
import { withCells } from "../../support/withCells";
import { cellAt, yearEnd } from "../../support/yearEnd";

let right: Snapshot;

beforeAll(async () => {
  right = (await yearEnd()).snapshot;
});

function submission(cells: Parameters<typeof withCells>[1] = {}): Submission {
  const shot = withCells(right, cells);
  const plans = [{ plan: huzhou, source: "builtin" as const }];
  const examination = examine(shot, { plans, period: period("2024") });
  return submissionOf(shot, examination, [...builtinLayouts.values()], {
    profile: null,
    previous: null,
  });
}

test("a submission has the money of itself", () => {
  expect(compareFunds(submission(), submission())).toEqual([]);
});

test("what was spent, a budget by source and the total of a 绩效目标表 are listed with year and cells", () => {
  const spent = "项目支出绩效自评表!G7";
  const source = "项目支出绩效自评表!E8";
  const total = "绩效目标表!C2";
  const after = submission({ [spent]: 40000, [source]: null, [total]: 97000 });
  const at = (address: string): object => ({ before: cellAt(address), after: cellAt(address) });
  const shared = { kind: "funds", component: null } as const;
  expect(compareFunds(submission(), after)).toEqual(
    expect.arrayContaining([
      {
        ...{ ...shared, name: expect.stringContaining("全年执行数") as string, year: 2024 },
        ...{ before: "40957", after: "40000", cells: at(spent) },
      },
      {
        ...{ ...shared, name: expect.stringContaining("全年预算数") as string, year: 2024 },
        ...{ before: "40957", after: "", cells: at(source) },
      },
      {
        ...{ ...shared, name: "项目资金（万元）", year: null },
        ...{ before: "97500", after: "97000", cells: at(total) },
      },
    ]),
  );
});
