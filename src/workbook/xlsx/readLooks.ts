import type { CellEdge, CellLook } from "../SheetDisplay";
import type { ColorTable } from "./ColorTable";
import { isTrue } from "./readStyles";
import { XmlReader, xmlToken } from "./XmlReader";

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type Look = Mutable<Omit<CellLook, "edges">> & { edges?: Mutable<NonNullable<CellLook["edges"]>> };

interface Collections {
  readonly fonts: Look[];
  readonly fills: Look[];
  readonly borders: Look[];
  readonly cellXfs: Look[];
}

const sides = new Map<string, "left" | "right" | "top" | "bottom">([
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
]);

const horizontals = new Map<string, "left" | "center" | "right">([
  ["left", "left"],
  ["justify", "left"],
  ["fill", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["distributed", "center"],
  ["right", "right"],
]);

const verticals = new Map<string, "top" | "center" | "bottom">([
  ["top", "top"],
  ["justify", "top"],
  ["center", "center"],
  ["distributed", "center"],
  ["bottom", "bottom"],
]);

/**
 * The look of each cell style, by style number.
 *
 * @throws WorkbookError xlsx/damagedPart
 * @example readLooks(xml, "xl/styles.xml", colors)[1] // { font: "宋体", size: 11, bold: true, fill: "#D9E1F2" }
 */
export function readLooks(xml: Uint8Array, part: string, colors: ColorTable): readonly CellLook[] {
  const reader = new XmlReader(xml, part);
  const found: Collections = { fonts: [], fills: [], borders: [], cellXfs: [] };
  let list = "";
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open) continue;
    if (reader.depth === 2) list = reader.name();
    else if (list === "fonts") readFont(reader, found.fonts, colors);
    else if (list === "fills") readFill(reader, found.fills, colors);
    else if (list === "borders") readBorder(reader, found.borders, colors);
    else if (list === "cellXfs") readStyle(reader, found);
  }
  return found.cellXfs;
}

/** The item being read: a new one when the reader has just opened one. */
function current(reader: XmlReader, items: Look[]): Look {
  if (reader.depth === 3) items.push({});
  return items.at(-1) ?? {};
}

function readFont(reader: XmlReader, fonts: Look[], colors: ColorTable): void {
  const font = current(reader, fonts);
  const value = reader.attribute("val");
  const isOn = isTrue(value ?? "1");
  const size = Number(value ?? NaN);
  const color = colors.read(reader);
  switch (reader.name()) {
    case "name":
      if (value !== undefined) font.font = value;
      break;
    case "sz":
      if (size > 0) font.size = size;
      break;
    case "b":
      if (isOn) font.bold = true;
      break;
    case "i":
      if (isOn) font.italic = true;
      break;
    case "strike":
      if (isOn) font.strike = true;
      break;
    case "u":
      if (value !== "none") font.underline = true;
      break;
    case "color":
      if (color !== undefined) font.color = color;
  }
}

/** A solid fill is drawn in its foreground, a pattern in its background, a gradient in its first colour. */
function readFill(reader: XmlReader, fills: Look[], colors: ColorTable): void {
  const fill = current(reader, fills);
  const name = reader.name();
  if (name === "patternFill") {
    const pattern = reader.attribute("patternType");
    const wanted = pattern === "solid" ? "fgColor" : "bgColor";
    if (pattern === undefined || pattern === "none") return;
    for (const inside = reader.depth; ;) {
      const token = reader.next();
      if (token === xmlToken.close && reader.depth < inside) return;
      const color =
        token === xmlToken.open && reader.name() === wanted ? colors.read(reader) : undefined;
      if (color !== undefined) fill.fill = color;
    }
  }
  const color = name === "color" ? colors.read(reader) : undefined;
  if (color !== undefined) fill.fill ??= color;
}

function readBorder(reader: XmlReader, borders: Look[], colors: ColorTable): void {
  const border = current(reader, borders);
  const side = sides.get(reader.name());
  const style = reader.attribute("style");
  if (!side || style === undefined || style === "none") return;
  const edge: Mutable<CellEdge> = { style, color: "#000000" };
  for (const inside = reader.depth; ;) {
    const token = reader.next();
    if (token === xmlToken.close && reader.depth < inside) break;
    if (token === xmlToken.open && reader.name() === "color")
      edge.color = colors.read(reader) ?? edge.color;
  }
  border.edges = { ...border.edges, [side]: edge };
}

function readStyle(reader: XmlReader, { fonts, fills, borders, cellXfs }: Collections): void {
  const style = current(reader, cellXfs);
  if (reader.depth === 3) {
    const item = (items: readonly Look[], name: string): Look | undefined =>
      items[Number(reader.attribute(name) ?? 0)];
    Object.assign(style, item(fonts, "fontId"), item(fills, "fillId"), item(borders, "borderId"));
  } else if (reader.name() === "alignment") {
    const horizontal = horizontals.get(reader.attribute("horizontal") ?? "");
    const vertical = verticals.get(reader.attribute("vertical") ?? "");
    if (horizontal) style.horizontal = horizontal;
    if (vertical) style.vertical = vertical;
    if (isTrue(reader.attribute("wrapText"))) style.wrap = true;
  }
}
