import type { Measure } from "../domain/indicator";
import type { Due } from "../flows/dueList";
import type { StatedForecast } from "../flows/outlooksOf";
import { dueWords } from "./dueWords";
import type { Locale } from "./Locale";
import { messages } from "./messages";
import { printExact, printValue } from "./printQuantity";

/** What is due of one indicator, or component, in words. */
export interface DueText {
  /** With its component: 公立医院门诊和住院次均费用增幅 · 门诊. */
  readonly name: string;
  /** The distance to the path, our forecast for the year, and the officer's. */
  readonly facts: readonly string[];
  /** What she has still to say. */
  readonly toFill: string;
}

/**
 * Says what is due.
 *
 * @example describeDue(due, "zh").facts // ["与进度差 −0.35", "按目前进度测算全年 18.01%", "全年预计未填"]
 */
export function describeDue(due: Due, locale: Locale): DueText {
  const words = dueWords(locale);
  const { entry, status, gap, toFill } = due;
  const { indicator, component } = entry;
  const scale = entry.measure ?? indicator;
  const hasGap = gap !== null && status !== "invalid";
  return {
    name: component === null ? indicator.name : `${indicator.name} · ${component}`,
    facts: [
      ...(hasGap ? [words.gap(`${gap > 0 ? "+" : ""}${printExact(gap, scale.decimals)}`)] : []),
      ...(toFill.includes("actual") ? [] : describeOutlook(due, scale, locale)),
    ],
    toFill: words.toFill(toFill.map((field) => words.fields[field])),
  };
}

/** Our forecast for the year, and the officer's beside it. */
export function describeOutlook(
  { forecast, stated }: Pick<Due, "forecast"> & { readonly stated: StatedForecast | null },
  scale: Pick<Measure, "unit" | "decimals">,
  locale: Locale,
): readonly string[] {
  const words = dueWords(locale);
  const { terms } = messages(locale);
  const print = (value: number): string => printValue(value, scale, terms);
  return [
    forecast === null ? words.noForecast : words.forecast(print(forecast)),
    stated === null || stated.text === ""
      ? words.notStated
      : words.stated(stated.value === null ? stated.text : print(stated.value)),
  ];
}
