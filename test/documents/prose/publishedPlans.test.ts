import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readProse } from "../../../src/documents/prose/readProse";
import { documentOf } from "./documentOf";

const seeds = path.resolve(__dirname, "..", "..", "..", "..", "shared", "seeds");

if (existsSync(seeds)) {
  test("the running text of published plans, counted", () => {
    const counts = readdirSync(seeds)
      .sort()
      .map((file) => {
        const targets = readProse(documentOf(readFileSync(path.join(seeds, file), "utf8")));
        const own = targets.filter(({ section }) => section.startsWith("正文"));
        return [file.slice(0, 3), own.length];
      });
    expect(counts).toEqual([
      ["000", 13],
      ["001", 3],
      ["002", 6],
      ["003", 23],
      ["004", 78],
    ]);
  });
}
