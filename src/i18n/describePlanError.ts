import type { PlanError } from "../intake/PlanError";
import { planErrors as en } from "./en/planErrors";
import type { Locale } from "./Locale";
import { messages } from "./messages";
import { planErrors as zh } from "./zh/planErrors";

/**
 * Says what is wrong with a plan file, where in it, and what to do.
 *
 * @example describePlanError(new PlanError("plan/unknownKey", "indicators[0].nmae"), "zh")
 * // "indicators[0].nmae 不是方案的内容，可能是写错了名称。请改正或删去。"
 */
export function describePlanError({ code, path, values }: PlanError, locale: Locale): string {
  const { place } = messages(locale);
  return (locale === "zh" ? zh : en)[code]({
    path: path === "" ? place.thisPlan : `${path} `,
    fact: (name) => String(values[name] ?? ""),
  });
}
