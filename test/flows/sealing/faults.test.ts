import { answerFile } from "../../../src/cli/answerFile";
import { printFile } from "../../../src/cli/printFile";
import { finding } from "../../../src/domain/finding";
import { examine } from "../../../src/flows/examine";
import { verifySeal } from "../../../src/flows/sealing/verifySeal";
import { checkBeforeSending } from "../../../src/flows/sending/checkBeforeSending";
import { loadFurtherFindings } from "../../../src/i18n/furtherFindings";
import { sealPart } from "../../../src/workbook/seal/carriedSeal";
import { sealedParts } from "../../../src/workbook/seal/sealedParts";
import { sealedSheets } from "../../../src/workbook/seal/sealedSheet";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { sealOrder } from "../../support/aSendable";
import { aSubmission } from "../../support/aSubmission";
import { period } from "../../support/measures";
import { snapshot } from "../../support/snapshot";

/** A table of as many indicators. */
function table(count: number): Snapshot {
  const rows = Array.from({ length: count }, (_, index) => [
    index + 1,
    `第${index + 1}项指标`,
    "%",
    50,
    60,
    60 + (index % 30),
  ]);
  const head = ["序号", "指标名称", "计量单位", "2022年", "2024年目标", "2024年完成值"];
  return snapshot({ name: "表", rows: [head, ...rows] });
}

test("10,000 findings are all checked, answered and printed, each once, in seconds", async () => {
  await loadFurtherFindings();
  const examination = examine(table(10), { plans: [], period: period("2024") });
  const findings = Array.from({ length: 10_000 }, (_, index) =>
    finding("value/notANumber", { sheet: "表", cell: `F${index + 2}` }, `own-${index}`, {
      text: `约${index}`,
    }),
  );
  const begun = performance.now();
  const sending = checkBeforeSending(aSubmission({ ...examination, findings }));
  const file = {
    path: "a.xlsx",
    examination,
    score: null,
    facts: [],
    due: [],
    sending,
    failure: null,
  };
  const answer = answerFile(file, null, "zh");
  const layout = { locale: "zh" as const, width: 100, paint: (_: unknown, text: string) => text };
  const lines = printFile(file, undefined, layout).split("\n");
  const took = performance.now() - begun;
  expect([sending.open, sending.sendable, answer.findings.length]).toEqual([10_000, false, 10_000]);
  expect(lines.filter((line) => line.includes("[表] F")).length).toBe(10_000);
  expect(took).toBeLessThan(20_000);
});

test("1,000 indicators are verified in a moment", () => {
  const shot = table(1000);
  const { product, unit, at } = sealOrder;
  const seal = {
    ...{ product, unit, at },
    check: {
      ...{ rules: "1", period: sealOrder.period, use: "reporting" as const, plan: null },
      ...{ profile: null, previous: null, counts: { error: 0, warning: 0, hint: 0 }, hits: [] },
    },
    parts: sealedParts(shot.parts),
    sheets: sealedSheets(shot),
  };
  const parts = [sealPart(seal)];
  const states = [];
  const begun = performance.now();
  for (let time = 0; time < 10; time += 1) states.push(verifySeal({ ...shot, parts }, []).state);
  const took = (performance.now() - begun) / states.length;
  expect(new Set(states)).toEqual(new Set(["whole"]));
  expect(took).toBeLessThan(1000);
});
