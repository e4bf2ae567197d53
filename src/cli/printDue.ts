import type { Due } from "../flows/dueList";
import { describeDue } from "../i18n/describeDue";
import { dueWords } from "../i18n/dueWords";
import { messages } from "../i18n/messages";
import { displayWidth } from "../workbook/displayWidth";
import { pad } from "./pad";
import { plainMinus } from "./plainMinus";
import type { Layout } from "./printIndicators";
import { quoteReference } from "./quoteReference";
import { statusSign } from "./statusSign";
import { wrapText } from "./wrapText";

/** What is due, by risk: status, number and name; under it how it stands, the forecasts for the year and what is to be filled in. Empty when nothing is. */
export function printDue(
  list: readonly Due[],
  { locale, paint, width }: Layout,
): readonly string[] {
  if (list.length === 0) return [];
  const { status: names } = messages(locale).terms;
  const statuses = Math.max(...list.map(({ status }) => displayWidth(names[status])));
  const margin = 2 + statuses + 2 + 3 + 1;
  return [
    paint("grey", `  ${dueWords(locale).title}`),
    ...list.flatMap((due) => {
      const { name, facts, toFill } = describeDue(due, locale);
      const { indicator } = due.entry;
      const status = paint(statusSign[due.status].colour, pad(names[due.status], statuses));
      const number = pad(indicator.number === null ? "" : String(indicator.number), 3, "left");
      const stands = plainMinus(facts.join(" · "));
      const place = due.cell ? [quoteReference(due.cell)] : [];
      const wrap = (text: string): readonly string[] =>
        wrapText(text, Math.max(width - margin, 20));
      const [first = "", ...more] = wrap(name);
      const rest = [
        ...more,
        ...wrap([stands, ...place].filter(Boolean).join("  ")),
        ...wrap(toFill),
      ];
      return [`  ${status}  ${number} ${first}`, ...rest.map((line) => " ".repeat(margin) + line)];
    }),
  ];
}
