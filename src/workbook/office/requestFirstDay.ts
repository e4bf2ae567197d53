/** Asks whether day 0 of a date is 1904-01-01: only there that day is number 0. */
export function requestFirstDay(context: Excel.RequestContext): () => boolean {
  const firstDay = context.workbook.functions.date(1904, 1, 1);
  firstDay.load("value");
  return () => firstDay.value === 0;
}
