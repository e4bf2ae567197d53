import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { xlsx, xlsxParts, zipText } from "../../support/xlsx";

const styles =
  '<fonts><font><sz val="11"/><name val="宋体"/></font><font><b/><i val="0"/><u/><strike val="1"/><sz val="14"/><color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="gray125"><fgColor indexed="10"/><bgColor indexed="13"/></patternFill></fill><fill><gradientFill><stop position="0"><color theme="0" tint="-0.15"/></stop><stop position="1"><color rgb="FF000000"/></stop></gradientFill></fill></fills>' +
  '<borders><border><left/><right/></border><border><left style="thin"><color indexed="64"/></left><end style="double"><color rgb="FF00FF00"/></end><top style="none"/><bottom style="medium"/></border></borders>' +
  '<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/></xf><xf fillId="2"/><xf fillId="3"><alignment horizontal="general" vertical="distributed"/></xf></cellXfs>';

const sheet =
  '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/>' +
  '<cols><col min="1" max="2" width="20.5"/><col min="3" max="3" style="2"/></cols>' +
  '<sheetData><row r="1" ht="30"><c r="A1" s="1"/></row><row r="2" s="3" customFormat="1"/></sheetData>' +
  '<conditionalFormatting sqref="A1:B2 C:C"><cfRule/></conditionalFormatting><dataValidations><dataValidation sqref="F7 $G$8"/></dataValidations>';

const plain = { font: "宋体", size: 11 };
const titled = {
  font: "黑体",
  size: 14,
  bold: true,
  underline: true,
  strike: true,
  color: "#376092",
  fill: "#D9E1F2",
  horizontal: "center",
  vertical: "top",
  wrap: true,
  edges: {
    left: { style: "thin", color: "#000000" },
    right: { style: "double", color: "#00FF00" },
    bottom: { style: "medium", color: "#000000" },
  },
};

test("a sheet's sizes, panes, grid lines, validations and conditional formats are known", () => {
  const { look, ...display } = { ...openXlsx(xlsx({ sheets: [sheet], styles })).display("sheet1") };
  expect(display).toMatchObject({
    columnWidths: new Map([
      [0, 20.5],
      [1, 20.5],
    ]),
    rowHeights: new Map([[0, 30]]),
    defaultColumnWidth: 64 / 7,
    defaultRowHeight: 13.5,
    frozen: { rows: 3, columns: 1 },
    gridLines: false,
    conditionalFormats: [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 1048575, right: 2 },
    ],
    validations: [
      { top: 6, left: 5, bottom: 6, right: 5 },
      { top: 7, left: 6, bottom: 7, right: 6 },
    ],
  });
});

test("a cell looks as its style says, or its row's, or its column's", () => {
  const display = openXlsx(xlsx({ sheets: [sheet], styles })).display("Sheet1");
  expect(display?.look(0, 0)).toEqual(titled);
  expect(display?.look(1, 2)).toEqual({ ...plain, fill: "#D9D9D9", vertical: "center" });
  expect(display?.look(5, 2)).toEqual({ ...plain, fill: "#FFFF00" });
  expect(display?.look(5, 5)).toEqual(plain);
});

test("theme colours come from the theme, the Office theme standing in for one that cannot be read", () => {
  const withTheme = (theme: string): string | undefined => {
    const parts = xlsxParts({ sheets: [sheet], styles });
    const relationships = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Relationships>",
      '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme.xml"/></Relationships>',
    );
    const file = zipText({
      ...parts,
      "xl/_rels/workbook.xml.rels": relationships,
      "xl/theme.xml": theme,
    });
    return openXlsx(file).display("Sheet1")?.look(1, 0).fill;
  };
  const colors =
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="204060"/></a:lt1>';
  expect(withTheme(`<a:theme xmlns:a="urn:a"><a:clrScheme>${colors}</a:clrScheme></a:theme>`)).toBe(
    "#1B3652",
  );
  expect(withTheme("<a:theme")).toBe("#D9D9D9");
});

test("a file without styles has plain cells, and there is no display without a sheet", () => {
  const workbook = openXlsx(xlsx({ sheets: [sheet] }));
  expect([workbook.display("Sheet1")?.look(0, 0), workbook.display("没有")]).toEqual([
    {},
    undefined,
  ]);
});

test("a sheet we added is shown with its styles", async () => {
  const workbook = openXlsx(xlsx({ sheets: [sheet] }));
  const style = { font: "黑体", bold: true, border: true, numberFormat: "0.0", locked: false };
  await workbook.write([
    {
      kind: "addSheet",
      sheet: {
        name: "新",
        cells: [{ row: 0, column: 1, value: 1, style }],
        columnWidths: { 1: 30 },
        headingRows: { top: 0, bottom: 1 },
      },
    },
  ]);
  const display = workbook.display("新");
  const thin = { style: "thin", color: "#000000" };
  expect([
    display?.columnWidths,
    display?.frozen,
    display?.look(0, 1),
    display?.look(0, 0),
  ]).toEqual([
    new Map([[1, 30]]),
    { rows: 2, columns: 0 },
    { font: "黑体", bold: true, edges: { left: thin, right: thin, top: thin, bottom: thin } },
    {},
  ]);
});
