import { saveXlsx } from "../../src/workbook/xlsx/saveXlsx";
import { WorkFolder } from "../support/commandLine";
import { cellAt, yearEnd } from "../support/yearEnd";

let folder: WorkFolder;
beforeEach(async () => {
  folder = await WorkFolder.make();
});
afterEach(() => folder.remove());

test("a year-end workbook that is explained and signed can be sent by file, and no longer without one reason", async () => {
  const workbook = await yearEnd();
  await folder.write("right.xlsx", saveXlsx(workbook));
  const cell = cellAt("项目支出绩效自评表!J14");
  await workbook.write([{ kind: "set", cell, value: null }]);
  await folder.write("planted.xlsx", saveXlsx(workbook));
  const options = ["--period", "2024", "--profile", "default"];
  const right = await folder.run(["check", "right.xlsx", ...options]);
  const planted = await folder.run(["check", "planted.xlsx", ...options]);
  expect({
    right: [right.code, right.stderr, right.stdout.includes("可以报送")],
    planted: [planted.code, planted.stderr, planted.stdout.includes("可以报送")],
  }).toEqual({ right: [0, "", true], planted: [1, "", false] });
});
