import { readFileSync } from "node:fs";
import path from "node:path";
import type { FileAnswer } from "../../src/cli/FileAnswer";
import { WorkFolder } from "../support/commandLine";

const seeds = path.resolve(__dirname, "../../seeds/workbooks");

async function dueIn(name: string): Promise<FileAnswer["due"]> {
  const folder = await WorkFolder.make();
  await folder.write("form.xlsx", readFileSync(path.join(seeds, name)));
  const { stdout } = await folder.run(["check", "form.xlsx", "--format", "json"]);
  await folder.remove();
  const { files } = JSON.parse(stdout) as { files: [FileAnswer] };
  return files[0].due;
}

test("at mid-year what is due comes by risk: 17.9 % is 0.34 above the baseline after a year and a half, so that the year would end at 18.01 %", async () => {
  const due = await dueIn("huzhou-2024H1.xlsx");
  expect(due[0]).toEqual({
    indicator: "ind-09",
    component: null,
    number: 9,
    name: "三级公立医院出院患者四级手术比例",
    status: "worsening",
    expected: 18.25,
    gap: -0.35,
    forecast: 18.013333,
    stated: null,
    reachable: "yes",
    responsible: [
      ...["市卫生健康委", "市委编办", "市发展改革委", "市财政局", "市人力社保局", "市医保局"],
      "各区县人民政府",
    ],
    toFill: ["forecast", "cause", "possibility", "rectification"],
    cell: "绩效目标表!J20",
  });
  expect(due.map(({ indicator }) => indicator)).toEqual([
    ...["ind-09", "ind-10", "ind-18", "ind-04", "ind-22"],
    ...["ind-01", "ind-11", "ind-19", "ind-14", "ind-21"],
  ]);
});

test("once the year is over nothing is due", async () => {
  expect(await dueIn("huzhou-2024.xlsx")).toEqual([]);
});
