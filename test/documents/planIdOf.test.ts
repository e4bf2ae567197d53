import { planIdOf } from "../../src/documents/planIdOf";
import { sha256 } from "../../src/intake/sha256";

test.each([
  ["Huzhou 2023.docx", "huzhou-2023"],
  ["C:\\plans\\Huzhou_2023.final.XLSX", "huzhou-2023-final"],
  ["plans/2023 Huzhou--plan!.txt", "huzhou-plan"],
  ["湖州 huzhou 目标.xlsx", "huzhou"],
])("the id of %s is its letters and digits: %s", (fileName, id) => {
  expect(planIdOf(fileName)).toBe(id);
});

test.each(["附件3.xlsx", "2023.docx", "ab.txt", ".xlsx", ""])(
  "the name %p has too few letters, so its id is a number of its own",
  (fileName) => {
    expect(planIdOf(fileName)).toBe(`plan-${sha256(fileName).slice(0, 8)}`);
  },
);
