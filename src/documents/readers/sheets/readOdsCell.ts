import type { CellValue } from "../../../workbook/Workbook";
import { parseIsoDate } from "../../../workbook/xlsx/parseIsoDate";
import type { XmlReader } from "../../../workbook/xlsx/XmlReader";
import { forEachElement } from "./forEachElement";
import { odsFormula } from "./odsFormula";

/** What a cell of an OpenDocument table holds and how often it is repeated to the right. */
export interface OdsCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: string | null;
  readonly repeated: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Reads the `table-cell` element just opened, to its end. */
export function readOdsCell(reader: XmlReader, date1904: boolean): OdsCell {
  const attribute = (name: string): string | undefined => reader.prefixedAttribute(name);
  const type = attribute("value-type");
  const written = attribute("formula");
  const about = {
    formula: written === undefined ? null : odsFormula(written),
    style: attribute("style-name") ?? null,
    repeated: count(attribute("number-columns-repeated")),
    rowSpan: count(attribute("number-rows-spanned")),
    columnSpan: count(attribute("number-columns-spanned")),
  };
  const stored = attribute("value") ?? attribute("date-value") ?? attribute("time-value");
  const truth = attribute("boolean-value");
  const shown = attribute("string-value");
  const text = textOf(reader);
  if (
    about.formula !== null &&
    /^(?:#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d+)$/.test(text)
  ) {
    return { ...about, value: { error: text } };
  }
  if (type === "boolean") return { ...about, value: truth === "true" };
  if (type === undefined || type === "string") {
    const words = text === "" ? (shown ?? "") : text;
    return { ...about, value: words === "" ? null : words };
  }
  const number = numberOf(type, stored ?? "", date1904);
  return { ...about, value: Number.isNaN(number) ? text : number };
}

/** @example count("3") // 3 */
export function count(text: string | undefined): number {
  return Math.max(Math.trunc(Number(text ?? 1)) || 1, 1);
}

function numberOf(type: string, stored: string, date1904: boolean): number {
  if (stored === "") return NaN;
  if (type === "date") return parseIsoDate(stored, date1904);
  if (type !== "time") return Number(stored);
  const parts = /^(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(stored);
  if (!parts) return NaN;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((part) => Number(part || 0));
  return (parts[1] ? -1 : 1) * (days + (hours + (minutes + seconds / 60) / 60) / 24);
}

/** The cell's own paragraphs, without notes and drawings. */
function textOf(reader: XmlReader): string {
  const lines: string[] = [];
  const add = (text: string): void => {
    lines.push((lines.pop() ?? "") + text);
  };
  forEachElement(
    reader,
    (name) => {
      if (name === "p") lines.push("");
      else if (lines.length === 0 || name === "annotation" || name === "frame") reader.skip();
      else if (name === "s") add(" ".repeat(Math.min(count(reader.prefixedAttribute("c")), 1000)));
      else if (name === "tab") add("\t");
      else if (name === "line-break") add("\n");
    },
    () => {
      if (lines.length > 0) add((reader.text() ?? "\ufffd").replace(/\s+/g, " "));
    },
  );
  return lines.join("\n").trim();
}
