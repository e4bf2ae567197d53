import type { CellStyle } from "../Workbook";

/** The look of an official form: 黑体 headings, 仿宋 for what is read as text, 宋体 figures, thin borders. */
const body: CellStyle = { font: "宋体", size: 10, border: true, vertical: "center", wrap: true };

export const formStyle = {
  title: { font: "黑体", size: 18, horizontal: "center", vertical: "center" },
  note: { font: "仿宋", size: 10, vertical: "center", wrap: true },
  line: { font: "宋体", size: 10, vertical: "center" },
  heading: { ...body, font: "黑体", horizontal: "center", fill: "#F2F2F2" },
  label: { ...body, font: "黑体", horizontal: "center" },
  longLabel: { ...body, font: "黑体", horizontal: "center", vertical: "top" },
  text: { ...body, font: "仿宋", horizontal: "left" },
  centred: { ...body, horizontal: "center" },
  number: { ...body, horizontal: "center" },
} satisfies Record<string, CellStyle>;

/** A style whose cell stays open for input when the sheet is protected. */
export function open(style: CellStyle): CellStyle {
  return { ...style, locked: false };
}

/** The format of a figure with so many decimals. @example decimalFormat(2) // "0.00" */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
