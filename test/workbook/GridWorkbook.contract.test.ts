import { parseA1 } from "../../src/workbook/a1";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbook/xlsx/saveXlsx";
import { packageText } from "../support/packageText";
import { xlsx } from "../support/xlsx";
import { describeWorkbook } from "./contract";

const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

const table =
  '<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData>' +
  `<row r="1">${text("A1", "指标")}${text("C1", "目标")}</row>` +
  `<row r="2">${text("A2", "门诊人次")}${text("B2", "甲")}<c r="C2"><f>C3*79</f><v>39.5</v></c></row>` +
  `<row r="3">${text("B3", "乙")}<c r="C3" s="1"><v>0.5</v></c></row>` +
  '<row r="4" hidden="1"><c r="B4" t="b"><v>1</v></c><c r="C4" s="2"/></row>' +
  `<row r="5">${text("C5", "2024年")}</row></sheetData>` +
  '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>';

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>' +
  '<cellXfs count="3"><xf/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs>';

describeWorkbook((customXml = []) => {
  const workbook = openXlsx(
    xlsx({
      sheets: [
        { name: "表", xml: table },
        { name: "空表", xml: "<sheetData/>" },
      ],
      styles,
      customXml,
    }),
  );
  const edits = (): typeof workbook.edits => workbook.edits;
  return Promise.resolve({
    workbook,
    type: (address, value) => {
      const at = parseA1(address);
      if (!at) throw new Error(`no cell ${address}`);
      workbook.typed([{ cell: { sheet: "表", ...at }, value }]);
      return Promise.resolve();
    },
    marksOn: (sheet) =>
      edits().reduce(
        (count, edit) => (edit.kind === "mark" && edit.sheet === sheet ? edit.rules.length : count),
        0,
      ),
    printed: () => {
      const added = packageText(saveXlsx(workbook))["xl/worksheets/sheet3.xml"] ?? "";
      const footer = /<oddFooter>&amp;C(.*?)<\/oddFooter>/.exec(added)?.[1] ?? "";
      return {
        paper: added.includes('<pageSetup paperSize="9"') ? "A4" : "other",
        isLandscape: added.includes('orientation="landscape"'),
        footer: footer.replaceAll("&amp;", "&"),
      };
    },
    parts: () =>
      Object.entries(packageText(saveXlsx(workbook))).flatMap(([name, xml]) =>
        /^customXml\/item\d+\.xml$/.test(name) ? [xml] : [],
      ),
  });
});
