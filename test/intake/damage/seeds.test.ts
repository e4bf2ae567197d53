import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { doubtsIn } from "../../../src/intake/damage/doubtsIn";
import { joinBrokenLines } from "../../../src/intake/damage/joinBrokenLines";
import { repairTexts } from "../../../src/intake/damage/repairTexts";

const folder = path.resolve(__dirname, "..", "..", "..", "..", "shared", "seeds");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

/** By the number that a source document's file begins with: what is certain, what is doubtful, which lines go on. */
const expected: Readonly<
  Record<string, { certain: string[]; doubtful: string[]; joined: number[] }>
> = {
  "000": { certain: [], doubtful: [], joined: [29, 35, 41, 49, 61, 73, 81] },
  "001": { certain: [], doubtful: [], joined: [] },
  "002": { certain: [], doubtful: [], joined: [] },
  "003": { certain: ["35 4.6", "38 1∶0.55", "38 1∶1.2"], doubtful: [], joined: [] },
  "004": {
    certain: [
      "20 2023—2025年",
      "24 2023年10月16日",
      "89 2023年8月",
      "91 2023年9月",
      "91 2025年9月",
      "93 2025年10月",
      "99 2023—2025年",
      "693 一级指标",
      "695 二级指标",
      "709 产出指标",
      "723 DRG/DIP",
      "923 满意度指标",
      "959 2023年10月19日",
    ],
    doubtful: [
      "279 2+N",
      "291 9+9+N",
      "377 5—8个",
      "377 4—6个",
      "379 4—6个",
      "379 3—5个",
      "381 3—5个",
      "527 达到3.8人",
      "541 达90—92以上",
      "575 12N ?",
      "577 15个 ?",
    ],
    joined: [683],
  },
};

/** The source documents are not part of the project; where they are at hand, every damaged place of theirs is found and no other. */
describe("damage in the source documents", () => {
  const known = files.filter((name) => expected[name.slice(0, 3)] !== undefined);
  const cases = known.length > 0 ? known : [undefined];

  test.each(cases)("%s", (name) => {
    const lines =
      name === undefined ? [] : readFileSync(path.join(folder, name), "utf8").split("\n");
    const { texts, profile } = repairTexts(lines);
    const found = {
      certain: texts.flatMap(({ repairs }, index) =>
        repairs.map(({ proposed }) => `${index + 1} ${proposed ?? "?"}`),
      ),
      doubtful: doubtsIn(
        texts.map(({ text }) => text),
        profile,
      ).map(({ index, repair }) => `${index + 1} ${repair.proposed ?? `${repair.found} ?`}`),
      joined: joinBrokenLines(lines)
        .filter(({ repairs }) => repairs.length > 0)
        .map(({ lines: [first = 0] }) => first + 1),
    };
    expect(found).toEqual(
      expected[name?.slice(0, 3) ?? ""] ?? { certain: [], doubtful: [], joined: [] },
    );
  });
});
