import { formatA1 } from "../a1";
import type { CellStyle, NewCell } from "../Workbook";
import type { Step } from "./Step";

/** The longest list of addresses that Excel takes at once. */
const longestAddress = 8_000;

/** Cells that look alike. */
interface Alike {
  readonly style: CellStyle;
  readonly at: string[];
}

/** Styles cells: those that look alike together. Number formats are not among it. */
export function styleSteps(sheet: string, cells: readonly NewCell[]): readonly Step[] {
  const places = new Map<string, Alike>();
  for (const cell of cells) {
    const { numberFormat: _, ...style } = cell.style ?? {};
    const key = JSON.stringify(style);
    const known: Alike = places.get(key) ?? { style, at: [] };
    known.at.push(formatA1(cell));
    places.set(key, known);
  }
  places.delete("{}");
  return [...places.values()].flatMap(({ style, at }) =>
    addressLists(at).map((address): Step => ({
      bytes: 3_000 + address.length,
      run: (scope) => {
        putStyle(scope.areas(sheet, address).format, style);
      },
    })),
  );
}

function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= longestAddress) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

function putStyle(format: Excel.RangeFormat, style: CellStyle): void {
  putFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border) {
    for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
  }
}

function putFont(font: Excel.RangeFont, { font: name, size, bold, color }: CellStyle): void {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (color !== undefined) font.color = color;
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
