import type { SentenceContext } from "../../../src/documents/prose/SentenceContext";
import { targetsOfSentence } from "../../../src/documents/prose/targetsOfSentence";
import { brief } from "./brief";
import { countCases } from "./countCases";
import { groupCases } from "./groupCases";
import { quantityCases } from "./quantityCases";

const alone: SentenceContext = {
  at: { kind: "line", line: 1 },
  years: [],
  responsible: [],
  section: "正文",
  heading: "",
  issuedIn: null,
};

const cases = { ...quantityCases, ...countCases, ...groupCases };

describe.each(Object.entries(cases))("%s", (_, rows) => {
  test.each(rows)("%s", (_title, sentence, targets) => {
    expect(targetsOfSentence(sentence, alone).map(brief)).toEqual(targets);
  });
});
