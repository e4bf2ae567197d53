import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { DocumentError } from "../../../src/documents/DocumentError";
import { readDocument } from "../../../src/documents/readers/readDocument";
import { readPasted } from "../../../src/documents/readers/readPasted";
import { describeDocumentError } from "../../../src/i18n/describeDocumentError";
import { describeMisnamed } from "../../../src/i18n/describeMisnamed";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { zipFile } from "../../support/zipFile";
import { cell, docxFile, paragraph, table } from "./docxFile";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Why a file is refused: the error's code and values. */
async function refusal(bytes: Uint8Array, fileName: string): Promise<unknown> {
  try {
    return await readDocument(bytes, fileName);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { code: error.code, ...error.values };
  }
}

/** The beginning of a compound file whose directory has the entries. */
function container(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 4 * Math.ceil(names.length / 4));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.set(Buffer.from(name, "utf16le"), at);
    bytes.set([2 * name.length + 2, 0, 2], at + 64);
  });
  return bytes;
}

const odf = (kind: string): Uint8Array =>
  zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`) });
const types = (type: string): Uint8Array =>
  zipSync({ "[Content_Types].xml": strToU8(`<Types><Override ContentType="${type}"/></Types>`) });

describe("a format that is not read", () => {
  test.each<[string, string, Uint8Array]>([
    ["pdf", "计划.pdf", bytesOf("%PDF-1.7\n%âãÏÓ")],
    ["ofd", "计划.ofd", zipSync({ "OFD.xml": strToU8("<OFD/>") })],
    ["image", "扫描.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["image", "扫描.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)],
    ["doc", "计划.doc", container("Root Entry", "WordDocument")],
    ["doc", "计划.wps", container("Root Entry", "WordDocument", "ObjectPool", "Workbook")],
    ["ppt", "计划.ppt", container("Root Entry", "PowerPoint Document")],
    ["unknown", "x.bin", container("Root Entry", "Contents")],
    ["rtf", "计划.doc", bytesOf("{\\rtf1\\ansi")],
    ["odt", "计划.odt", odf("text")],
    ["mht", "计划.mht", bytesOf("MIME-Version: 1.0\r\nContent-Type: multipart/related")],
    ["wordXml", "计划.xml", bytesOf('<?xml version="1.0"?><w:wordDocument xmlns:w="w">')],
    [
      "excelXml",
      "计划.xls",
      bytesOf(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
    ],
    ["xlsb", "计划.xlsb", types("application/vnd.ms-excel.sheet.binary.macroEnabled.main")],
    [
      "ppt",
      "计划.pptx",
      types("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
    ],
    ["archive", "计划.zip", zipSync({ "附件.txt": strToU8("x") })],
    ["archive", "计划.rar", bytesOf("Rar!\x1a\x07")],
    ["unknown", "计划.txt", Uint8Array.of(1, 2, 3, 0, 0, 5)],
  ])("is named: %s (%s)", async (format, fileName, bytes) => {
    expect(await refusal(bytes, fileName)).toEqual({ code: "document/notSupported", format });
  });
});

describe("a file that cannot be read", () => {
  test.each<[string, Uint8Array, unknown]>([
    ["empty.docx", new Uint8Array(0), { code: "document/empty" }],
    ["locked.docx", container("Root Entry", "EncryptedPackage"), { code: "document/encrypted" }],
    [
      "locked.zip",
      zipFile([{ name: "word/document.xml", text: "x", flags: 1 }]),
      { code: "document/encrypted" },
    ],
    [
      "locked.ods",
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "META-INF/manifest.xml": strToU8("<m><f><encryption-data/></f></m>"),
      }),
      { code: "document/encrypted" },
    ],
    [
      "cut.docx",
      docxFile(paragraph("一")).slice(0, -30),
      { code: "document/damaged", part: "xlsx/truncated" },
    ],
    [
      "broken.docx",
      docxFile("<w:p><w:r>"),
      { code: "document/damaged", part: "word/document.xml" },
    ],
    [
      "broken.xls",
      container("Root Entry", "Workbook"),
      { code: "document/damaged", part: "header" },
    ],
    ["blank.docx", docxFile("<w:p/>"), { code: "document/noText" }],
    ["blank.txt", bytesOf(" \n\u3000\n"), { code: "document/noText" }],
    ["blank.html", bytesOf("<html><img src=a.png></html>"), { code: "document/noText" }],
    ["blank.csv", bytesOf(",,\n,,"), { code: "document/noText" }],
  ])("%s says why", async (fileName, bytes, why) => {
    expect(await refusal(bytes, fileName)).toEqual(why);
  });
});

describe("a hostile file", () => {
  const doctype = zipSync({
    "[Content_Types].xml": strToU8(
      '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "word/document.xml": strToU8(
      '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>',
    ),
  });
  const nested = (depth: number): string =>
    depth === 0
      ? paragraph("内")
      : "<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(depth);
  const ods = (content: string): Uint8Array =>
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(content),
    });
  const limit = (what: string, most: number): unknown => ({
    code: "document/tooLarge",
    what,
    limit: most,
  });

  test.each<[string, string, () => Uint8Array, unknown]>([
    ["a DOCTYPE", "a.docx", () => doctype, { code: "document/damaged", part: "word/document.xml" }],
    [
      "a zip bomb",
      "a.docx",
      () => docxFile(paragraph("零".repeat(30_000_000))),
      limit("bytes", 256 * 2 ** 20),
    ],
    [
      "a million cells of Word",
      "a.docx",
      () => docxFile(table("<w:tc/>".repeat(1_000_001)), { level: 0 }),
      limit("cells", 1_000_000),
    ],
    ["tables 400 deep in Word", "a.docx", () => docxFile(nested(400)), limit("depth", 1000)],
    [
      "a million repeated cells",
      "a.ods",
      () =>
        ods(
          '<d xmlns:t="t" xmlns:o="o"><t:table><t:table-row t:number-rows-repeated="1000"><t:table-cell o:value-type="float" o:value="1" t:number-columns-repeated="1001"/></t:table-row></t:table></d>',
        ),
      limit("cells", 1_000_000),
    ],
    [
      "100 MB of text",
      "a.txt",
      () => new Uint8Array(100 * 2 ** 20).fill(0x61),
      limit("bytes", 2 ** 24),
    ],
    ["100 MB of HTML", "a.html", () => bytesOf("<p>".repeat(35_000_000)), limit("bytes", 2 ** 24)],
    [
      "tags without end",
      "a.html",
      () => bytesOf("<html>" + "<td>".repeat(500_000)),
      limit("elements", 400_000),
    ],
    [
      "divs in divs",
      "a.html",
      () => bytesOf("<html>" + "<div>".repeat(100_000)),
      limit("depth", 1000),
    ],
    [
      "tables in tables",
      "a.html",
      () => bytesOf("<html>" + "<table><tr><td>".repeat(50_000)),
      limit("depth", 1000),
    ],
    [
      "formats opened anew in each paragraph",
      "a.html",
      () =>
        bytesOf(
          `<html><p>${Array.from({ length: 500 }, (_, id) => `<b id=${id}>`).join("")}${"</p><p>一".repeat(2000)}`,
        ),
      limit("elements", 400_000),
    ],
    [
      "spans that add up to millions of cells",
      "a.html",
      () => bytesOf(`<table>${`<tr>${"<td colspan=1000 rowspan=60000>".repeat(2)}`.repeat(1000)}`),
      limit("cells", 1_000_000),
    ],
    [
      "ten million separators",
      "a.csv",
      () => bytesOf(",".repeat(10_000_000)),
      limit("cells", 1_000_000),
    ],
  ])("with %s is refused", async (_, fileName, make, why) => {
    expect(await refusal(make(), fileName)).toEqual(why);
  });

  test("deep but not too deep is read", async () => {
    const html = `${"<div>".repeat(900)}一`;
    const read = await readDocument(bytesOf(html), "a.html");
    expect(read).toMatchObject({
      document: { blocks: [{ kind: "paragraph", line: 1, text: "一" }] },
    });
    const docx = await readDocument(docxFile(nested(300).replace("<w:p/>", paragraph("内"))), "a");
    expect(docx).toMatchObject({
      document: { blocks: [{ kind: "paragraph", line: 1, text: "内" }] },
    });
  });

  test("on the clipboard is refused too", async () => {
    const text = "一\t".repeat(9_000_000);
    await expect(readPasted({ html: null, text })).rejects.toMatchObject({
      code: "document/tooLarge",
      values: { what: "bytes", limit: 2 ** 24 },
    });
  });
});

describe("a name that is not what the file is", () => {
  const html = bytesOf("<html><table><tr><td>一");
  test.each<[string, Uint8Array, string, boolean]>([
    ["附件.xls", html, "html", true],
    [
      "附件.docx",
      newXlsx([{ name: "一", cells: [{ row: 0, column: 0, value: 1 }] }]),
      "xlsx",
      true,
    ],
    ["附件.txt", docxFile(paragraph("一")), "docx", true],
    ["附件.doc", docxFile(paragraph("一")), "docx", false],
    [
      "附件.xls",
      new Uint8Array(
        readFileSync(path.resolve(__dirname, "../../fixtures/documents/target-table.ods")),
      ),
      "ods",
      false,
    ],
    ["附件", html, "html", false],
    ["附件.data", bytesOf("一"), "text", false],
    ["附件.txt", bytesOf("a,b"), "text", false],
  ])("%s holding %# is read for what it is", async (fileName, bytes, format, isMisnamed) => {
    expect(await readDocument(bytes, fileName)).toMatchObject({ format, isMisnamed });
  });

  test("is said", () => {
    expect(describeMisnamed(".xls", "html", "zh")).toBe(
      "文件名以“.xls”结尾，内容其实是网页，已按网页读取。",
    );
  });
});

test.each([
  [
    new DocumentError("document/notSupported", { format: "pdf" }),
    "这是 PDF 文件，不能直接读取。请在阅读器中全选复制，再粘贴到导入窗口。",
  ],
  [
    new DocumentError("document/tooLarge", { what: "cells", limit: 1_000_000 }),
    "文件的单元格数超过上限（1000000），没有读取。请只保留含有目标的部分，另存后再导入。",
  ],
  [
    new DocumentError("document/damaged", { part: "word/document.xml" }),
    "文件已损坏或不完整（word/document.xml）。请重新下载，或用原来的软件打开、另存后再导入。",
  ],
])("what was thrown is said with what to do: %#", (error, sentence) => {
  expect(describeDocumentError(error, "zh")).toBe(sentence);
});

test("a Word table of the size of a real plan is not refused", async () => {
  const rows = Array.from({ length: 300 }, (_, row) => cell(`指标${row}`) + cell("90"));
  expect(await readDocument(docxFile(table(...rows)), "a.docx")).toMatchObject({ format: "docx" });
});
