import type { Cell } from "@fortune-sheet/core";
import type { CellLook } from "../../workbook/SheetDisplay";
import type { GridCell } from "../GridSheet";
import { isDateFormat } from "../../workbook/shownText";
import { drawnText } from "./drawnText";

const horizontals = { center: 0, left: 1, right: 2 } as const;
const verticals = { center: 0, top: 1, bottom: 2 } as const;

/** A cell as FortuneSheet draws it: the text is made here (`m`), and every cell has a type (`ct`), since one without is drawn blank. */
export function toFortuneCell(cell: GridCell, date1904: boolean): Cell {
  const { value, look } = cell;
  const text = drawnText(cell, date1904);
  return {
    ...drawnLook(look),
    ht: horizontals[look.horizontal ?? usualSide(value)],
    vt: verticals[look.vertical ?? "bottom"],
    tb: look.wrap ? "2" : "1",
    ct: {
      fa: typeof value === "string" ? "@" : cell.numberFormat,
      t: typeOf(cell),
    },
    ...(text === "" ? {} : { v: editedText(cell, text), m: text }),
    ...(cell.formula === null ? {} : { f: `=${cell.formula}` }),
  };
}

function drawnLook(look: CellLook): Cell {
  return {
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.underline ? { un: 1 } : {}),
    ...(look.strike ? { cl: 1 } : {}),
    ...(look.font ? { ff: look.font } : {}),
    ...(look.size ? { fs: look.size } : {}),
    ...(look.color ? { fc: look.color } : {}),
    ...(look.fill ? { bg: look.fill } : {}),
  };
}

function usualSide(value: GridCell["value"]): "left" | "center" | "right" {
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

/** A date is edited as it is shown, not as its serial number. */
function typeOf({ value, numberFormat }: GridCell): string {
  if (typeof value === "number") return isDateFormat(numberFormat) ? "d" : "n";
  if (typeof value === "boolean") return "b";
  return typeof value === "object" && value !== null ? "e" : "s";
}

/** What the editor starts from: the whole number where a format shows only part of it. */
function editedText({ value }: GridCell, text: string): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : text;
}
