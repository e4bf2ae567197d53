import { mkdir, readdir, stat } from "node:fs/promises";
import { writeWhole } from "../../src/cli/writeWhole";
import { WorkFolder } from "../support/commandLine";

let folder: WorkFolder;
beforeEach(async () => {
  folder = await WorkFolder.make();
});
afterEach(() => folder.remove());

const bytes = new TextEncoder().encode("new");

test("a file is replaced, and nothing is left beside it", async () => {
  await folder.write("a.xlsx", "old");
  await writeWhole(folder.file("a.xlsx"), bytes);
  expect([String(await folder.read("a.xlsx")), await readdir(folder.path)]).toEqual([
    "new",
    ["a.xlsx"],
  ]);
});

test("at no moment of the writing is the file anything but the old one or the new one", async () => {
  const [before, after] = [1_000_000, 30_000_000];
  await folder.write("a.xlsx", new Uint8Array(before));
  const writing = writeWhole(folder.file("a.xlsx"), new Uint8Array(after));
  const sizes = new Set<number>();
  const watch = { isOver: false };
  const watching = (async () => {
    while (!watch.isOver) sizes.add((await stat(folder.file("a.xlsx"))).size);
  })();
  await writing;
  watch.isOver = true;
  await watching;
  sizes.add((await stat(folder.file("a.xlsx"))).size);
  expect([...sizes]).toEqual([before, after]);
});

test("where the last step cannot be done, what was there stands, nothing is left beside it, and the reason is said", async () => {
  await mkdir(folder.file("a.xlsx"));
  await folder.write("a.xlsx/inside", "kept");
  await expect(writeWhole(folder.file("a.xlsx"), bytes)).rejects.toMatchObject({
    code: "cannotWrite",
  });
  expect([String(await folder.read("a.xlsx/inside")), await readdir(folder.path)]).toEqual([
    "kept",
    ["a.xlsx"],
  ]);
});
