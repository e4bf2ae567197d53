import { formatA1, formatRange, type Position } from "../../src/workbook/a1";
import type { OwnPart } from "../../src/workbook/OwnPart";
import type { Cell, Sheet, Snapshot } from "../../src/workbook/Workbook";
import { escapeAttribute, escapeText } from "../../src/workbook/xlsx/escapeXml";
import { shiftFormula } from "../../src/workbook/xlsx/shiftFormula";
import { xlsx, type Parts } from "./xlsx";

/** The program in whose manner a workbook is saved again. */
export type Program = "excel" | "wps";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";

/** Formats that a program writes as one of the numbered ones, and how it rewrites others. */
const numbered: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "yyyy/m/d": 14,
  "@": 49,
};

/**
 * A workbook as Excel or WPS would save it again with nothing changed: texts shared in another order, with what East Asian versions add to them; styles
 * and formats numbered anew; figures with seventeen digits; equal formulas shared; rows with spans and heights; custom parts under other names.
 * It is our understanding of their files: neither program was at hand.
 */
export function resave(snapshot: Snapshot, program: Program = "excel"): Uint8Array {
  const strings = new SharedTexts(snapshot);
  const formats = new Formats(snapshot);
  const { sheets, date1904 } = snapshot;
  const customXml = customParts(snapshot.parts, program);
  return xlsx({
    sheets: sheets.map((sheet) => ({
      name: escapeAttribute(sheet.name),
      xml: sheetXml(sheet, strings, formats),
      ...(sheet.visibility === "visible" ? {} : { state: sheet.visibility }),
    })),
    strings: strings.xml(program),
    styles: formats.xml(),
    workbookHead: `<fileVersion appName="${program === "wps" ? "et" : "xl"}" lastEdited="7" lowestEdited="5" rupBuild="28526"/><workbookPr${date1904 ? ' date1904="1"' : ""} defaultThemeVersion="166925"/><bookViews><workbookView xWindow="-120" yWindow="-120"/></bookViews>`,
    workbook: '<calcPr calcId="191029"/>',
    customXml,
    parts: partProperties(customXml.length),
  });
}

/** Texts in the order of their last letters, which is nobody's. */
class SharedTexts {
  private readonly texts: readonly string[];

  constructor({ sheets }: Snapshot) {
    const all = sheets.flatMap((sheet) => cellsOf(sheet).map(([, cell]) => cell));
    const held = all.flatMap(({ value, formula }) =>
      typeof value === "string" && formula === null ? [value] : [],
    );
    this.texts = [...new Set(held)].sort((a, b) => (reversed(a) < reversed(b) ? -1 : 1));
  }

  indexOf(text: string): number {
    return this.texts.indexOf(text);
  }

  xml(program: Program): string {
    return this.texts.map((text, index) => `<si>${textXml(text, index, program)}</si>`).join("");
  }
}

/** Every third text is in runs, as after one of its words was made bold; some carry how they are read. */
function textXml(text: string, index: number, program: Program): string {
  const run = (part: string): string => `<t xml:space="preserve">${escapeText(part)}</t>`;
  const phonetic = '<phoneticPr fontId="1" type="noConversion"/>';
  if (program === "wps") return run(text);
  if (index % 3 !== 0 || text.length < 2) return run(text) + phonetic;
  const font = '<rPr><b/><sz val="11"/><rFont val="宋体"/><charset val="134"/></rPr>';
  const read = `<rPh sb="0" eb="1"><t>カナ</t></rPh>`;
  return `<r>${run(text.slice(0, 1))}</r><r>${font}${run(text.slice(1))}</r>${read}${phonetic}`;
}

/** Formats in the order they are met from behind, in styles that begin with some nobody uses. */
class Formats {
  private readonly codes: readonly string[];

  constructor({ sheets }: Snapshot) {
    const met = sheets.flatMap((sheet) =>
      cellsOf(sheet).map(([, { numberFormat }]) => numberFormat),
    );
    this.codes = [...new Set(met)].reverse();
  }

  styleOf(numberFormat: string): number {
    return this.codes.indexOf(numberFormat) + 2;
  }

  xml(): string {
    const own = this.codes.filter((code) => !(code in numbered));
    const idOf = (code: string): number => numbered[code] ?? 176 + own.indexOf(code);
    const formats = own.map(
      (code) =>
        `<numFmt numFmtId="${idOf(code)}" formatCode="${escapeAttribute(rewritten(code))}"/>`,
    );
    const styles = this.codes.map(
      (code) =>
        `<xf numFmtId="${idOf(code)}" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    );
    const unused = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    return (
      `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` +
      '<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><sz val="9"/><name val="宋体"/></font></fonts>' +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
      `<cellStyleXfs count="1">${unused}</cellStyleXfs>` +
      `<cellXfs count="${styles.length + 2}">${unused}${unused}${styles.join("")}</cellXfs>`
    );
  }
}

/** Dates get a section for texts; spaces and signs are escaped; what stood in quotes may stand without. */
function rewritten(code: string): string {
  if (/[ymd]/i.test(code.replace(/"[^"]*"/g, "")) && !code.includes(";")) return `${code};@`;
  return code.replaceAll('" "', "\\ ").replace(/"([(),-])"/g, "\\$1");
}

function sheetXml(sheet: Sheet, strings: SharedTexts, formats: Formats): string {
  const { usedRange, merges, hiddenColumns, isProtected } = sheet;
  const columns = [...hiddenColumns].map(
    (column) =>
      `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1" customWidth="1"/>`,
  );
  const merged = merges
    .toReversed()
    .map((range) => `<mergeCell ref="${formatRange(range)}"/>`)
    .join("");
  return (
    '<sheetPr codeName="Sheet1"/>' +
    `<dimension ref="${usedRange ? formatRange(usedRange) : "A1"}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="14.25"/>' +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${rowsXml(sheet, strings, formats)}</sheetData>` +
    (isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0"/>' : "") +
    (merged === "" ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`) +
    '<phoneticPr fontId="1" type="noConversion"/>'
  );
}

/** The `f` element of every formula; one that is the formula above filled down shares it. */
function formulasOf(sheet: Sheet): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const cells = cellsOf(sheet).flatMap(([at, { formula }]) =>
    formula === null ? [] : [{ at, formula }],
  );
  const formulaAt = new Map(cells.map(({ at, formula }) => [formatA1(at), formula]));
  const isFilled = ({ row, column }: Position): boolean => {
    const above = formulaAt.get(formatA1({ row: row - 1, column }));
    return (
      above !== undefined && shiftFormula(above, 1, 0) === formulaAt.get(formatA1({ row, column }))
    );
  };
  let share = -1;
  for (const { at, formula } of cells.toSorted((a, b) => a.at.column - b.at.column)) {
    let bottom = at.row;
    while (isFilled({ row: bottom + 1, column: at.column })) bottom += 1;
    const address = formatA1(at);
    if (at.row > 0 && isFilled(at)) found.set(address, `<f t="shared" si="${share}"/>`);
    else if (bottom === at.row) found.set(address, `<f>${written(formula)}</f>`);
    else {
      share += 1;
      const ref = `${address}:${formatA1({ row: bottom, column: at.column })}`;
      found.set(address, `<f t="shared" ref="${ref}" si="${share}">${written(formula)}</f>`);
    }
  }
  return found;
}

/** Functions that came after Excel 2007 are written with a prefix. */
function written(formula: string): string {
  const prefixed = formula.replace(
    /(?<![\w.])(CONCAT|IFS|TEXTJOIN|XLOOKUP|MAXIFS|MINIFS|SWITCH)\(/g,
    "_xlfn.$1(",
  );
  return escapeText(prefixed);
}

function rowsXml(sheet: Sheet, strings: SharedTexts, formats: Formats): string {
  const formulas = formulasOf(sheet);
  const rows = new Map<number, (readonly [Position, Cell])[]>();
  for (const row of sheet.hiddenRows) rows.set(row, []);
  for (const cell of cellsOf(sheet)) {
    const [{ row }] = cell;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows.keys()]
    .sort((a, b) => a - b)
    .map((row) => {
      const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
      const cells = (rows.get(row) ?? []).map(([at, cell]) =>
        cellXml(at, cell, { strings, formats, formulas }),
      );
      return `<row r="${row + 1}" spans="1:16" ht="15.75" customHeight="1"${hidden} s="1" customFormat="1">${cells.join("")}</row>`;
    })
    .join("");
}

interface Shared {
  readonly strings: SharedTexts;
  readonly formats: Formats;
  readonly formulas: ReadonlyMap<string, string>;
}

function cellXml(at: Position, cell: Cell, { strings, formats, formulas }: Shared): string {
  const head = `r="${formatA1(at)}" s="${formats.styleOf(cell.numberFormat)}"`;
  const { value, formula } = cell;
  if (value === null && formula === null) return `<c ${head}/>`;
  if (formula === null && typeof value === "string")
    return `<c ${head} t="s"><v>${strings.indexOf(value)}</v></c>`;
  const f = formulas.get(formatA1(at)) ?? "";
  if (typeof value === "string") return `<c ${head} t="str">${f}<v>${escapeText(value)}</v></c>`;
  if (typeof value === "boolean") return `<c ${head} t="b">${f}<v>${Number(value)}</v></c>`;
  if (value === null) return `<c ${head}>${f}</c>`;
  if (typeof value === "object") return `<c ${head} t="e">${f}<v>${value.error}</v></c>`;
  return `<c ${head}>${f}<v>${seventeen(value)}</v></c>`;
}

/** As programs write a figure that fifteen digits do not give back: with seventeen, large and small ones with an exponent. */
function seventeen(value: number): string {
  const short = Number(value.toPrecision(15));
  if (short === value) return String(value).replace("e+", "E+").replace("e-", "E-");
  return value.toPrecision(17).replace("e+", "E+").replace("e-", "E-");
}

/** Our parts in another order among those of others. */
function customParts(parts: readonly OwnPart[], program: Program): readonly string[] {
  const foreign =
    program === "wps"
      ? '<s:customData xmlns="http://www.wps.cn/officeDocument/2013/wpsCustomData" xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"/>'
      : '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
  return [foreign, ...parts.map(({ xml }) => xml).reverse()].map(
    (xml) => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${xml}`,
  );
}

/** The properties that programs keep beside each custom part. */
function partProperties(count: number): Parts {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(
    numbers.flatMap((number) => [
      [
        `customXml/itemProps${number}.xml`,
        `<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="{0000000${number}-0000-4000-8000-000000000000}"><ds:schemaRefs/></ds:datastoreItem>`,
      ],
      [
        `customXml/_rels/item${number}.xml.rels`,
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
      ],
    ]),
  );
}

function cellsOf(sheet: Sheet): readonly (readonly [Position, Cell])[] {
  const { usedRange } = sheet;
  const found: (readonly [Position, Cell])[] = [];
  if (!usedRange) return found;
  for (let row = usedRange.top; row <= usedRange.bottom; row += 1) {
    for (let column = usedRange.left; column <= usedRange.right; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell) found.push([{ row, column }, cell]);
    }
  }
  return found;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
