import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import type { ImportAnswer } from "../../src/cli/ImportAnswer";
import { WorkFolder } from "../support/commandLine";
import { xlsFile } from "../documents/readers/xlsFile";

let folder: WorkFolder;

beforeAll(async () => {
  folder = await WorkFolder.make();
});

afterAll(async () => {
  await folder.remove();
});

/** What the contract allows of a file nobody vouches for: one JSON object, and a reason of its own wherever there is no plan. */
async function isAnsweredWell(file: string): Promise<boolean> {
  const { code, stdout, stderr } = await folder.run(["import", file, "--format", "json"]);
  const { version, files } = JSON.parse(stdout) as { version: number; files: ImportAnswer[] };
  const [answer] = files;
  const isTold =
    code === 2
      ? /^[a-z]+\/[A-Za-z]+$/.test(answer?.error?.code ?? "") && answer?.plan === null
      : code <= 1 &&
        answer?.error === null &&
        answer.indicators.length + answer.milestones.length > 0;
  return version === 1 && files.length === 1 && isTold && stderr === "";
}

const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe("a file that was made to do harm, or nobody knows how,", () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ["a.xls", xlsFile().with(30, 7), "document/damaged", /已损坏或不完整.+重新下载/],
    ["a.et", Uint8Array.of(...mark), "document/notSupported", /认不出这是什么文件/],
    ["a.docx", zipSync({}), "document/notSupported", /先解压/],
    ["a.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4, 0), "document/damaged", /已损坏或不完整/],
    ["a.txt", new Uint8Array(3000), "document/notSupported", /认不出这是什么文件/],
    ["a.html", new Uint8Array(0), "document/empty", /0 字节/],
    ["a.csv", new TextEncoder().encode("一,二\n"), "file/noTargets", /没有/],
  ])("%s is refused with a reason and what to do", async (name, bytes, code, words) => {
    await folder.write(name, bytes);
    const told = await folder.run(["import", name]);
    expect({ ...told, stderr: "" }).toEqual({ code: 2, stdout: "", stderr: "" });
    expect(told.stderr).toMatch(words);
    expect(told.stderr.startsWith(`错误：${name}: `) && told.stderr.split("\n").length).toBe(2);
    const { stdout } = await folder.run(["import", name, "--format", "json"]);
    const { files } = JSON.parse(stdout) as { files: ImportAnswer[] };
    expect(files.map(({ path: file, error }) => [file, error?.code])).toEqual([[name, code]]);
  });

  test("gets one answer whatever its bytes and its name", async () => {
    const starts = fc.constantFrom([], mark, [0x50, 0x4b, 3, 4], [9, 8, 16, 0, 0, 6], [0xff, 0xfe]);
    const names = fc.constantFrom(
      "x.xls",
      "x.et",
      "x.xlsx",
      "x.docx",
      "x.ods",
      "x.html",
      "x.csv",
      "x",
    );
    await fc.assert(
      fc.asyncProperty(
        starts,
        fc.uint8Array({ maxLength: 900 }),
        names,
        async (start, rest, name) => {
          await folder.write(name, Uint8Array.of(...start, ...rest));
          expect(await isAnsweredWell(name)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

const corpus = path.resolve(__dirname, "../../..", "shared", "corpus");
const found = existsSync(corpus) ? readdirSync(corpus).filter((name) => /\.xlsx?$/.test(name)) : [];
for (const name of found) {
  test(`${name} of the shared workbooks is imported or refused with a reason`, async () => {
    expect(await isAnsweredWell(path.join(corpus, name))).toBe(true);
  });
}
