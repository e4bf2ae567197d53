import { formatA1, type Position } from "../a1";
import type { CellValue } from "../Workbook";
import { escapeCellText, escapeText } from "./escapeXml";
import {
  appendSplice,
  attributeSplice,
  type Splice,
  type XmlElement,
  type XmlPart,
} from "./XmlPart";

/** What can be written into a cell; null empties it. */
export type Writable = number | string | boolean | null;

/** A value, or a formula without the leading `=` and its stored result, null where that is not known. */
export type CellContent =
  | { readonly value: Writable; readonly formula?: undefined }
  | { readonly value: CellValue; readonly formula: string };

/** The most characters a cell holds. */
export const longestText = 32767;

interface Content {
  /** The `t` attribute; undefined for a number and for nothing. */
  readonly type: string | undefined;
  readonly xml: string;
}

/**
 * The splices that give an existing cell a value or a formula: its style and extensions stay, what it held and its
 * metadata go.
 */
export function cellSplices(part: XmlPart, cell: XmlElement, held: CellContent): Splice[] {
  const isEmpty = cell.selfClosed || part.children(cell).length === 0;
  const { type, xml } = contentXml(part.prefix, held);
  if (xml === "" && isEmpty) return [];
  const tag = [
    attributeSplice(part, cell, "t", type),
    attributeSplice(part, cell, "cm", undefined),
    attributeSplice(part, cell, "vm", undefined),
  ].filter(({ start, end, text }) => start !== end || text !== "");
  if (cell.selfClosed) return [...tag, appendSplice(cell, xml)];
  const kept = part.child(cell, "extLst");
  const body = xml + (kept ? part.outer(kept) : "");
  if (body === "") return [...tag, { start: cell.openEnd - 1, end: cell.end, text: "/>" }];
  return [...tag, { start: cell.openEnd, end: cell.closeStart, text: body }];
}

/**
 * A cell that was not there.
 *
 * @param style the index of its cell format, as text; undefined for the default
 * @example cellXml("", { row: 0, column: 1 }, { value: 0.5 }, "3") // '<c r="B1" s="3"><v>0.5</v></c>'
 */
export function cellXml(
  prefix: string,
  position: Position,
  held: CellContent,
  style: string | undefined,
): string {
  const { type, xml } = contentXml(prefix, held);
  const attributes = [
    ` r="${formatA1(position)}"`,
    style === undefined ? "" : ` s="${style}"`,
    type === undefined ? "" : ` t="${type}"`,
  ].join("");
  return xml ? `<${prefix}c${attributes}>${xml}</${prefix}c>` : `<${prefix}c${attributes}/>`;
}

/**
 * The splices that give a formula's cell another result, and leave it without one for null.
 *
 * @param cell one that holds a formula, or a cell an array formula fills
 */
export function resultSplices(part: XmlPart, cell: XmlElement, result: CellValue): Splice[] {
  const inside = cell.selfClosed ? [] : part.children(cell);
  const [before, ...more] = inside.filter(({ local }) => local === "v" || local === "is");
  const place = before ?? inside.find(({ local }) => local === "f");
  if (!place) return [];
  const { type, xml } = resultContent(part.prefix, result);
  return [
    attributeSplice(part, cell, "t", type),
    { start: before?.start ?? place.end, end: place.end, text: xml },
    ...more.map(({ start, end }) => ({ start, end, text: "" })),
  ];
}

function contentXml(prefix: string, held: CellContent): Content {
  if (held.formula === undefined) return content(prefix, held.value);
  const { type, xml } = resultContent(prefix, held.value);
  return { type, xml: `<${prefix}f>${escapeText(held.formula)}</${prefix}f>${xml}` };
}

function resultContent(prefix: string, result: CellValue): Content {
  const v = (text: string): string => `<${prefix}v>${escapeCellText(text)}</${prefix}v>`;
  if (typeof result === "string") return { type: "str", xml: v(result) };
  if (typeof result === "object" && result !== null) return { type: "e", xml: v(result.error) };
  return content(prefix, result);
}

function content(prefix: string, value: Writable): Content {
  if (value === null) return { type: undefined, xml: "" };
  if (typeof value === "boolean") {
    return { type: "b", xml: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
  }
  if (typeof value === "string") {
    const text = `<${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t>`;
    return { type: "inlineStr", xml: `<${prefix}is>${text}</${prefix}is>` };
  }
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}.`);
  return { type: undefined, xml: `<${prefix}v>${value}</${prefix}v>` };
}
