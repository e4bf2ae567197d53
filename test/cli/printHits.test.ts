import type { Layout } from "../../src/cli/printIndicators";
import { printHits } from "../../src/cli/printHits";
import { findingNumbers } from "../../src/domain/findingKey";
import type { Hit } from "../../src/flows/sending/SendingCheck";
import { loadLanguage } from "../../src/i18n/loadLanguage";
import { anExamination } from "../support/anExamination";
import { anExplanation } from "../support/anExplanation";
import { aFound } from "../support/aSubmission";

const plain: Layout = { locale: "zh", width: 100, paint: (_, text) => text };
const first = warning();
const { finding } = first;
const text = "设备到货推迟。";

/** What is said of the hit below its sentence, which takes two lines. */
function below(change: Partial<Hit>, layout = plain): readonly string[] {
  return printHits([{ ...first, ...change }], layout).slice(3);
}

test("an explained finding says so with its words", () => {
  const explanation = anExplanation({ text, numbers: findingNumbers(finding) });
  expect(below({ state: "explained", explanation })).toEqual([`        已说明：${text}`]);
});

test.each([
  ["of an earlier period", { isDraft: true }, "上期的说明，未确认，不算"],
  ["of other numbers", {}, "说明时的数已变，未确认，不算"],
  ["of what has to be corrected", { numbers: findingNumbers(finding) }, "须改正，说明不算"],
])("an explanation that does not count says why: %s", (_, given, why) => {
  expect(below({ explanation: anExplanation({ text, ...given }) })).toEqual([
    `        ${why}：${text}`,
  ]);
});

test("what follows is one line, however much it is", async () => {
  const there = { ...finding, at: { sheet: "附件1", cell: "F6" } };
  const follows = [finding, there, there];
  expect(below({ follows })).toEqual(["        由此引起 3 处：附件1!F6"]);
  expect(below({ follows: [finding] })).toEqual(["        由此引起 1 处（同一单元格）"]);
  await loadLanguage("en");
  expect(below({ follows }, { ...plain, locale: "en" }).at(-1)).toBe(
    "           3 more follow: 附件1!F6",
  );
});

function warning(): Hit {
  const [hit] = aFound(anExamination).sending.hits;
  if (!hit) throw new Error("no hit");
  return hit;
}
