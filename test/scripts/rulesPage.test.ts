import { readFileSync } from "node:fs";
import path from "node:path";
import { rulesPage } from "../../scripts/rulesPage";
import { rules } from "../../src/flows/sending/rules";

test("docs/rules.md is what the list of rules gives; after a change of it: npm run rules", () => {
  const page = readFileSync(path.resolve(__dirname, "../../docs/rules.md"), "utf8");
  expect(page).toBe(rulesPage());
});

test("no two rules of one basis have a code", () => {
  const codes = rules.flatMap((rule) => rule.codes.map((code) => `${code} ${rule.basis}`));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});
