import * as fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { crc32 } from "../../../src/workbook/xlsx/crc32";
import { deflateEntry } from "../../../src/workbook/xlsx/deflateEntry";
import { inflateEntry } from "../../../src/workbook/xlsx/inflateEntry";
import { xlsxLimits } from "../../../src/workbook/xlsx/limits";
import { readZip } from "../../../src/workbook/xlsx/readZip";
import { writeZip } from "../../../src/workbook/xlsx/writeZip";
import { codeOf } from "../../support/codeOf";
import { zipFile, type ZipSketch } from "../../support/zipFile";

const limit = 1_000_000;

function contents(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    readZip(bytes).entries.map((entry) => [
      entry.name,
      new TextDecoder().decode(inflateEntry(entry, limit)),
    ]),
  );
}

function inflateFirst(sketch: ZipSketch): () => unknown {
  return () => readZip(zipFile([sketch])).entries.map((entry) => inflateEntry(entry, limit));
}

const empty: ZipSketch = { name: "b.xml", text: "" };
const two: readonly ZipSketch[] = [{ name: "一.xml", text: "甲".repeat(100) }, empty];
const twoContents = { "一.xml": "甲".repeat(100), "b.xml": "" };

test("crc32 is the one zip uses", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

describe("readZip and inflateEntry read", () => {
  test.each<[string, Uint8Array]>([
    ["deflated entries", zipFile(two)],
    ["stored entries", zipFile(two.map((one) => ({ ...one, stored: true })))],
    ["data descriptors", zipFile(two.map((one) => ({ ...one, descriptor: true })))],
    ["Zip64 sizes", zipFile(two.map((one) => ({ ...one, zip64: true })))],
    ["a Zip64 directory", zipFile(two, { zip64: true })],
    ["an archive comment", zipFile(two, { comment: "PK\u0005\u0006 说明" })],
    ["bytes before the archive", zipFile(two, { prefix: "#!/bin/sh\n" })],
    [
      "bytes before the archive that offsets count",
      zipFile(two, { prefix: "MZ", offsetsCountPrefix: true }),
    ],
    ["bytes before a Zip64 archive", zipFile(two, { prefix: "#!/bin/sh\n", zip64: true })],
  ])("%s", (_, bytes) => {
    expect(contents(bytes)).toEqual(twoContents);
  });
});

describe("what the directory says is not believed", () => {
  test.each<[string, ZipSketch]>([
    ["more comes out than declared", { name: "a", text: "x".repeat(5000), declaredSize: 10 }],
    ["less comes out than declared", { name: "a", text: "x", declaredSize: 10 }],
    ["the checksum differs", { name: "a", text: "x", crc: 1 }],
    ["a stored entry has another size", { name: "a", text: "x", stored: true, declaredSize: 2 }],
  ])("%s: damaged", (_, sketch) => {
    expect(codeOf(inflateFirst(sketch))).toBe("xlsx/damagedPart");
  });

  test("an unknown compression is named only when the entry is read", () => {
    const bytes = zipFile([{ name: "a", text: "x", method: 12 }]);
    expect(readZip(bytes).entries.map(({ method }) => method)).toEqual([12]);
    expect(codeOf(inflateFirst({ name: "a", text: "x", method: 12 }))).toBe(
      "xlsx/unsupportedCompression",
    );
  });
});

describe("readZip refuses", () => {
  test.each<[string, Uint8Array, string]>([
    ["an encrypted entry", zipFile([{ name: "a", text: "x", flags: 1 }]), "xlsx/encrypted"],
    ["the same name twice", zipFile([empty, empty]), "xlsx/duplicateEntry"],
    [
      "a name twice but for case and slashes",
      zipFile([
        { name: "/A\\b", text: "" },
        { name: "a/B", text: "" },
      ]),
      "xlsx/duplicateEntry",
    ],
    ["a file without its end", zipFile(two).slice(0, -1), "xlsx/truncated"],
    ["a file without its beginning", zipFile(two).slice(60), "xlsx/truncated"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(() => readZip(bytes))).toBe(code);
  });

  const bomb = zipFile([{ name: "a", text: "0".repeat(300_000) }]);
  test.each<[string, Uint8Array, Partial<typeof xlsxLimits>, string]>([
    ["too many entries", zipFile(two), { entries: 1 }, "xlsx/tooManyEntries"],
    ["a part too large", bomb, { partBytes: 299_999 }, "xlsx/tooLarge"],
    ["parts too large together", zipFile(two), { totalBytes: 299 }, "xlsx/tooLarge"],
    ["too high a compression", bomb, { ratio: 100, ratioFromBytes: 1000 }, "xlsx/tooLarge"],
  ])("%s", (_, bytes, limits, code) => {
    expect(codeOf(() => readZip(bytes, { ...xlsxLimits, ...limits }))).toBe(code);
    expect(codeOf(() => readZip(bytes))).toBe(null);
  });
});

describe("writeZip", () => {
  test("copies untouched entries byte for byte, in order, with names, dates and attributes", () => {
    const source = zipSync(
      {
        "z/b.bin": [new Uint8Array([1, 2, 3]), { level: 0 }],
        "a 文.xml": [new Uint8Array(99), { attrs: 0x81a4 << 16, os: 3, comment: "说" }],
      },
      { mtime: "2021-03-04T05:06:08" },
    );
    const { entries, comment } = readZip(source);
    expect(writeZip(entries, comment)).toEqual(source);
  });

  test("writes data descriptors and Zip64 as plain sizes", () => {
    const odd = zipFile(
      [
        { name: "a", text: "甲", descriptor: true },
        { name: "b", text: "乙", zip64: true },
      ],
      { zip64: true, prefix: "x", comment: "c" },
    );
    const { entries, comment } = readZip(odd);
    const plain = writeZip(entries, comment);
    expect(contents(plain)).toEqual({ a: "甲", b: "乙" });
    expect(Object.keys(unzipSync(plain))).toEqual(["a", "b"]);
    expect(new TextDecoder().decode(readZip(plain).comment)).toBe("c");
  });

  test("changed and added entries are deflated; a changed one keeps its name, date and place", () => {
    const { entries } = readZip(zipFile(two));
    const changed = deflateEntry("一.xml", new TextEncoder().encode("新"), entries[0]);
    const added = deflateEntry("c.xml", new TextEncoder().encode("加"));
    const bytes = writeZip([changed, ...entries.slice(1), added]);
    expect(contents(bytes)).toEqual({ "一.xml": "新", "b.xml": "", "c.xml": "加" });
    expect(readZip(bytes).entries.map(({ modified }) => modified)).toEqual([
      0x5022_1883, 0x5022_1883, 0x0021_0000,
    ]);
  });

  test("reads back whatever was put in", () => {
    const files = fc.uniqueArray(
      fc.record({
        name: fc.string({ minLength: 1, maxLength: 8 }),
        bytes: fc.uint8Array({ maxLength: 200 }),
      }),
      {
        selector: ({ name }) => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase(),
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(files, (list) => {
        const archive = writeZip(list.map(({ name, bytes }) => deflateEntry(name, bytes)));
        const back = readZip(archive).entries.map((entry) => ({
          name: entry.name,
          bytes: inflateEntry(entry, limit),
        }));
        expect(back).toEqual(list);
      }),
      { numRuns: 50 },
    );
  });
});
