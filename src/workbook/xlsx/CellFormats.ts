import type { CellStyle } from "../Workbook";
import { builtinFormats } from "./builtinFormats";
import { argb } from "./dxfXml";
import { escapeAttribute } from "./escapeXml";
import { numberFormats } from "./numberFormats";
import { addItems } from "./styleCollection";
import type { XmlPart } from "./XmlPart";

/** The collections of a styles part that cell formats are made of, and what must be there before ours. */
const reserved = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
} as const;

/** The built-in number formats that mean the same in every language. */
const everywhere = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];

type Collection = keyof typeof reserved;

/** The names of the collections, in the order they stand in the file. */
export const formatCollections = Object.keys(reserved) as readonly Collection[];

/**
 * Makes cell formats in a styles part. Equal fonts, fills, borders and formats are shared, also with
 * the user's own; what is new goes behind our comment.
 */
export class CellFormats {
  private readonly part: XmlPart;
  private readonly formatId: (code: string) => number;
  private readonly items = new Map<Collection, string[]>();
  private readonly known = new Map<string, number>();
  private readonly counts = new Map<Collection, number>();

  constructor(part: XmlPart) {
    this.part = part;
    this.formatId = numberFormats(part);
    for (const collection of formatCollections) {
      const element = part.child(part.root, collection);
      const items = element ? part.children(element) : [];
      items.forEach((item, index) => this.known.set(collection + part.outer(item), index));
      this.counts.set(collection, items.length);
      const missing: readonly string[] = reserved[collection].slice(items.length);
      for (const item of missing) this.add(collection, this.prefixed(item));
    }
  }

  /** The index of a style's cell format; the same for equal styles. */
  indexOf(style: CellStyle): number {
    const numFmtId = this.numberFormat(style.numberFormat ?? "General");
    const fontId = hasOwnFont(style) ? this.index("fonts", this.fontXml(style)) : 0;
    const fillId = style.fill === undefined ? 0 : this.index("fills", fillXml(style.fill));
    const borderId = style.border ? this.index("borders", borderXml) : 0;
    const alignment = alignmentXml(style);
    const protection = style.locked === false ? '<protection locked="0"/>' : "";
    const inside = alignment + protection;
    const parent = this.part.child(this.part.root, "cellStyleXfs") ? ' xfId="0"' : "";
    const xf =
      `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"${parent}` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
      `${alignment ? ' applyAlignment="1"' : ""}${protection ? ' applyProtection="1"' : ""}`;
    return this.index("cellXfs", inside ? `${xf}>${inside}</xf>` : `${xf}/>`);
  }

  /** The styles part with everything that `indexOf` needed. */
  save(): XmlPart {
    return formatCollections.reduce(
      (part, collection) => addItems(part, collection, this.items.get(collection) ?? []).part,
      this.part,
    );
  }

  private index(collection: Collection, xml: string): number {
    const item = this.prefixed(xml);
    return this.known.get(collection + item) ?? this.add(collection, item);
  }

  private add(collection: Collection, item: string): number {
    const items = this.items.get(collection) ?? [];
    const index = (this.counts.get(collection) ?? 0) + items.push(item) - 1;
    this.items.set(collection, items);
    this.known.set(collection + item, index);
    return index;
  }

  private numberFormat(code: string): number {
    const builtin = everywhere.find((id) => builtinFormats.get(id) === code);
    if (builtin !== undefined) return builtin;
    const id = this.formatId(code);
    const numFmts = this.part.child(this.part.root, "numFmts");
    const isThere = (numFmts ? this.part.children(numFmts) : []).some(
      (item) => Number(this.part.attribute(item, "numFmtId")) === id,
    );
    if (!isThere)
      this.index("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** What a style leaves open is as in the workbook's default font. */
  private fontXml(style: CellStyle): string {
    const fonts = this.part.child(this.part.root, "fonts");
    const first = fonts && this.part.child(fonts, "font");
    const own = (local: string): string | undefined => {
      const element = first && this.part.child(first, local);
      return element && this.part.attribute(element, "val");
    };
    const name = escapeAttribute(style.font ?? own("name") ?? "宋体");
    const bold = style.bold ? "<b/>" : "";
    const color = style.color === undefined ? "" : `<color rgb="${argb(style.color)}"/>`;
    return `<font>${bold}<sz val="${style.size ?? own("sz") ?? 11}"/>${color}<name val="${name}"/></font>`;
  }

  private prefixed(xml: string): string {
    return xml.replace(/<(\/?)(?=\w)/g, `<$1${this.part.prefix}`);
  }
}

const sides = ["left", "right", "top", "bottom"];
const borderXml = `<border>${sides
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join("")}<diagonal/></border>`;

function hasOwnFont({ font, size, bold, color }: CellStyle): boolean {
  return font !== undefined || size !== undefined || bold === true || color !== undefined;
}

function fillXml(color: string): string {
  const foreground = `<fgColor rgb="${argb(color)}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${foreground}</patternFill></fill>`;
}

function alignmentXml({ horizontal, vertical, wrap }: CellStyle): string {
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap ? ' wrapText="1"' : "",
  ].join("");
  return attributes && `<alignment${attributes}/>`;
}
