import { describeEvidence } from "../../src/i18n/describeEvidence";
import type { Evidence } from "../../src/intake/Repair";

test.each<readonly [Evidence, string, string]>([
  [
    { kind: "privateUse", character: "\u{E010}", stoodFor: "." },
    "U+E010 是字体自造的字符，此处原为“.”",
    "U+E010 is a private character of a font; here it stood for “.”",
  ],
  [
    { kind: "invisible", characters: ["\u200B", "U+00AD"] },
    "夹有看不见的字符（U+200B、U+00AD）",
    "characters nobody sees (U+200B, U+00AD) stand within",
  ],
  [
    { kind: "arithmetic", parts: [30, 35, 35], total: 100 },
    "30 + 35 + 35 = 100，这样合计才对得上",
    "30 + 35 + 35 = 100: only so does it add up",
  ],
  [
    { kind: "outOfBounds", lower: 0, upper: 100 },
    "照原样读超出了合理范围（0 至 100）",
    "as printed it is outside of what is possible (0 to 100)",
  ],
])("%j is said in both languages", (evidence, zh, en) => {
  expect([describeEvidence(evidence, "zh"), describeEvidence(evidence, "en")]).toEqual([zh, en]);
});
