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

/** The most characters a cell holds. */
export const longestText = 32767;

interface Content {
  /** The `t` attribute; undefined for a number and for nothing. */
  readonly type: string | undefined;
  readonly xml: string;
}

/**
 * The splices that give an existing cell a value: its style and extensions stay, its formula and
 * metadata go.
 */
export function cellSplices(part: XmlPart, cell: XmlElement, value: Writable): Splice[] {
  const isEmpty = cell.selfClosed || part.children(cell).length === 0;
  if (value === null && isEmpty) return [];
  const { type, xml } = content(part.prefix, value);
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
 * @param formula without the leading `=`; the value is then its stored result
 * @example cellXml("", { row: 0, column: 1 }, 0.5, "3") // '<c r="B1" s="3"><v>0.5</v></c>'
 */
export function cellXml(
  prefix: string,
  position: Position,
  value: Writable,
  style: string | undefined,
  formula?: string,
): string {
  const held = formula === undefined ? content(prefix, value) : resultContent(prefix, value);
  const f = formula === undefined ? "" : `<${prefix}f>${escapeText(formula)}</${prefix}f>`;
  const attributes = [
    ` r="${formatA1(position)}"`,
    style === undefined ? "" : ` s="${style}"`,
    held.type === undefined ? "" : ` t="${held.type}"`,
  ].join("");
  const inside = f + held.xml;
  return inside ? `<${prefix}c${attributes}>${inside}</${prefix}c>` : `<${prefix}c${attributes}/>`;
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
