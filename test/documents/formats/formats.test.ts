import { asSheetJsWrites } from "../../fixtures/otherWriters";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { sheetOf } from "../../support/sheetOf";
import { inGb18030, inUtf16 } from "./encode";
import { factsOf, imported, pasted } from "./importedFacts";
import { layouts, paper } from "./layouts";
import { publishedFacts } from "./publishedFacts";
import { asCopied, asDocx, asFlattened, asHtml, withLostCharacters } from "./render";

const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const flat = asFlattened(paper, 7);

describe("the same tables give the same plan", () => {
  test.each<[string, Uint8Array, string]>([
    ["Word", asDocx(paper), "附件.docx"],
    ["a web page", inUtf8(asHtml(paper)), "附件.html"],
    ["rows with tabs", inUtf8(asCopied(paper)), "附件.tsv"],
    ["Excel 97", asSheetJsWrites(paper.map(sheetOf), "biff8"), "附件.xls"],
    ["OpenDocument", asSheetJsWrites(paper.map(sheetOf), "ods"), "附件.ods"],
    ["flattened text, the header again on each page", inUtf8(flat), "附件.txt"],
    ["flattened text in GB18030", inGb18030(flat), "附件.txt"],
    ["flattened text in UTF-16", inUtf16(flat), "附件.txt"],
    [
      "flattened text without first characters of headings and groups",
      inUtf8(withLostCharacters(flat)),
      "附件.txt",
    ],
  ])("from %s", async (_, bytes, fileName) => {
    expect(factsOf(await imported(bytes, fileName))).toEqual(publishedFacts);
  });

  test("from cells pasted with and without their HTML", async () => {
    const text = asCopied(paper);
    const facts = [await pasted({ html: null, text }), await pasted({ html: asHtml(paper), text })];
    expect(facts.map(factsOf)).toEqual([publishedFacts, publishedFacts]);
  });

  test.each(Object.entries(layouts))("from a workbook: %s", async (_, { sheets, synonyms }) => {
    const plan = await imported(newXlsx(sheets.map(sheetOf)), "附件.xlsx");
    expect(factsOf(plan)).toEqual(publishedFacts.map((fact) => inWordsOf(fact, synonyms)));
  });
});

/** Groups keep the names that are printed. */
function inWordsOf(fact: string, synonyms: Readonly<Record<string, string>> = {}): string {
  return Object.entries(synonyms).reduce(
    (text, [word, synonym]) => text.replace(` | ${word} | `, ` | ${synonym} | `),
    fact,
  );
}
