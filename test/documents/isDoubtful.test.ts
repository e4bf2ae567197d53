import { isDoubtful } from "../../src/documents/isDoubtful";
import type { Draft } from "../../src/documents/PlanImport";

const draft = (confidence: number, doubts: Draft["doubts"]): Draft => ({
  ...{ id: "ind-01", kind: "indicator", quotes: [], scope: null, confidence, doubts },
});

test.each<[string, Draft, boolean]>([
  ["of full confidence", draft(1, []), false],
  ["with a doubt that takes little", draft(0.6, ["inheritedYear"]), false],
  ["of little confidence", draft(0.59, []), true],
  ["with an open repair, however sure the rest", draft(1, ["unconfirmedRepair"]), true],
])("a draft %s", (_, one, expected) => {
  expect(isDoubtful(one)).toBe(expected);
});
