import { xlsx } from "./xlsx";

const formats = [
  "General",
  "0.00%",
  'yyyy"年"m"月"d"日"',
  "#,##0.00_);[Red]\\(#,##0.00\\)",
  "0,",
  '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  "yyyy/m/d",
  '0"年"',
  ";;;",
  "0;-0;;@",
  "0.00E+00",
  "@",
  '"▲ "0.0',
  '[$-804]yyyy"年"m"月"',
  "# ?/?",
  "0.0#",
];
const values = [45292, 0.1234, -1234.567, 0, 17.93, 0.30000000000000004, 123456789012345680];

const formulas = [
  "SUM(A1:A3)",
  "A1 + B1",
  '_xlfn.CONCAT("a  b",A1)',
  "IF(A1>0.50,TRUE(),FALSE())",
  "'数据 1'!A1*2",
  "公式!$B$1",
  "'公式'!$B$1",
  "sum( A1 , 2 )",
  'IFERROR(A1/0,"")',
  "_xlfn.IFS(A1>0,1)",
  "-A1%",
  "VLOOKUP(A1,$A:$C,2,0)",
  "IF(A1,,0)",
  "1E5+.5",
  'COUNTIF(A1:A3,">=0")',
  "ROUND(1/3,2)",
];

/** A workbook with what programs like to write in their own manner. */
export function awkward(): Uint8Array {
  const text = (value: string): string =>
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const rows = formats.map((_, style) => {
    const cells = values.map(
      (value, column) => `<c r="${"ABCDEFG"[column]}${style + 1}" s="${style}"><v>${value}</v></c>`,
    );
    return `<row r="${style + 1}">${cells.join("")}</row>`;
  });
  const formulaRows = formulas.map(
    (formula, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><f>${text(formula)}</f></c><c r="B${row + 1}"><v>${row}</v></c></row>`,
  );
  const words =
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a  b </t></is></c>' +
    '<c r="B1" t="inlineStr"><is><t>x\ny</t></is></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
    '<c r="E1" t="inlineStr"><is><t>0012</t></is></c><c r="F1" t="inlineStr"><is><t></t></is></c></row>' +
    '<row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="9"><c r="L9"><v>1</v></c></row>';
  const codes = formats
    .slice(1)
    .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${text(code)}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${index === 0 ? 0 : 163 + index}"/>`);
  return xlsx({
    sheets: [
      { name: "数据 1", xml: `<sheetData>${rows.join("")}</sheetData>` },
      { name: "公式", xml: `<sheetData>${formulaRows.join("")}</sheetData>` },
      {
        name: "文字",
        xml: `<cols><col min="5" max="6" width="9" hidden="1"/></cols><sheetData>${words}</sheetData><mergeCells count="1"><mergeCell ref="A4:C6"/></mergeCells>`,
      },
    ],
    styles: `<numFmts count="${codes.length}">${codes.join("")}</numFmts><cellXfs count="${styles.length}">${styles.join("")}</cellXfs>`,
  });
}
