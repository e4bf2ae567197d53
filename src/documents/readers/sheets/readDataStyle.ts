import type { XmlReader } from "../../../workbook/xlsx/XmlReader";
import { forEachElement } from "./forEachElement";

/** Parts of dates and times, as short and as long. */
const dateParts: Readonly<Record<string, readonly [string, string]>> = {
  year: ["yy", "yyyy"],
  month: ["m", "mm"],
  day: ["d", "dd"],
  "day-of-week": ["ddd", "dddd"],
  hours: ["h", "hh"],
  minutes: ["m", "mm"],
  seconds: ["s", "ss"],
  "am-pm": ["AM/PM", "AM/PM"],
};

/**
 * Reads the data style just opened as a format code in English form. Conditions are left out.
 *
 * @source OpenDocument 1.3, 16.29
 * @returns `0.00%` for a percentage with two decimals; `General` for a number without a set number of decimals
 */
export function readDataStyle(reader: XmlReader): string {
  const pieces: string[] = [];
  forEachElement(reader, (name) => {
    const isLong = reader.prefixedAttribute("style") === "long";
    const part = dateParts[name];
    if (name === "number") pieces.push(numberCode(reader));
    else if (name === "scientific-number") pieces.push(`${numberCode(reader)}E+00`);
    else if (name === "fraction") pieces.push("# ?/?");
    else if (name === "text" || name === "currency-symbol") pieces.push(literal(reader.content()));
    else if (name === "text-content") pieces.push("@");
    else if (part && name === "month" && reader.prefixedAttribute("textual") === "true") {
      pieces.push(isLong ? "mmmm" : "mmm");
    } else if (part) pieces.push(part[isLong ? 1 : 0]);
    else if (name === "map") reader.skip();
  });
  return pieces.join("") || "General";
}

function numberCode(reader: XmlReader): string {
  const integer = Number(reader.prefixedAttribute("min-integer-digits") ?? 1);
  const decimals = reader.prefixedAttribute("decimal-places");
  const isGrouped = reader.prefixedAttribute("grouping") === "true";
  if (decimals === undefined && integer <= 1 && !isGrouped) return "General";
  const digits = "0".repeat(Math.min(Math.max(integer, 0), 30)) || "#";
  const places = "0".repeat(Math.min(Number(decimals) || 0, 30));
  return (isGrouped ? `#,##${digits}` : digits) + (places && `.${places}`);
}

function literal(text = ""): string {
  return text.replace(/[^-%/:.,() ]+/g, (words) => `"${words.replaceAll('"', "")}"`);
}
