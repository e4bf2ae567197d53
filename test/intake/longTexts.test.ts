import { doubtsIn } from "../../src/intake/damage/doubtsIn";
import { joinBrokenLines } from "../../src/intake/damage/joinBrokenLines";
import { repairTexts } from "../../src/intake/damage/repairTexts";
import { figuresIn } from "../../src/intake/figures/figuresIn";
import { readNumber } from "../../src/intake/readNumber";
import { readTarget } from "../../src/intake/target/readTarget";

const jobs: Readonly<Record<string, (text: string) => unknown>> = {
  figuresIn,
  readTarget,
  readNumber,
  repairTexts: (text) => repairTexts([text]),
  doubtsIn: (text) => doubtsIn(["（20242026年）", text]),
  joinBrokenLines: (text) => joinBrokenLines(text.split("。")),
};
const pieces = [
  "1.",
  "1:",
  "1 ",
  "从1至",
  "≥",
  "“",
  "百分之",
  "58个专科，",
  "20248月",
  "\u200b",
  "4\ue010",
];

const shortest = (job: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      job();
      return performance.now() - start;
    }),
  );

describe("a text eight times as long", () => {
  // Quadratic work would take sixty-four times as long; the floor keeps a busy machine from deciding.
  test.each(Object.entries(jobs))("takes %s nowhere near its square in time", (_name, job) => {
    const slow = pieces.filter((piece) => {
      const once = shortest(() => job(piece.repeat(2_000 / piece.length)));
      const eight = shortest(() => job(piece.repeat(16_000 / piece.length)));
      return eight > Math.max(once, 10) * 40;
    });
    expect(slow).toEqual([]);
  });
});
