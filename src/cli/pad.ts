import { displayWidth } from "../workbook/displayWidth";

/** Fills up with spaces to a width in columns; a text that is wider stays as it is. @example pad("门诊", 6) // "门诊  " */
export function pad(text: string, width: number, side: "left" | "right" = "right"): string {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "right" ? text + spaces : spaces + text;
}
