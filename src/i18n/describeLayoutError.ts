import type { LayoutError } from "../intake/forms/LayoutError";
import { layoutErrors as en } from "./en/layoutErrors";
import type { Locale } from "./Locale";
import { layoutErrors as zh } from "./zh/layoutErrors";

/**
 * Says what is wrong with the layout of a form, where in it, and what to do.
 *
 * @example describeLayoutError(new LayoutError("layout/unknownKey", "columns[0].widht"), "zh")
 * // "columns[0].widht 不是表式的内容，可能是写错了名称。请改正或删去。"
 */
export function describeLayoutError({ code, path, values }: LayoutError, locale: Locale): string {
  return (locale === "zh" ? zh : en)[code]({
    path: path === "" ? "" : `${path} `,
    fact: (name) => String(values[name] ?? ""),
  });
}
