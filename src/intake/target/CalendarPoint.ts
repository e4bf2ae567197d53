/** A day, a month or a year as far as the text says it: 12月底前 is `{ year: null, month: 12, day: null }`. */
export interface CalendarPoint {
  readonly year: number | null;
  /** 1 to 12; null for a whole year. The end of the year (年底) is 12, of a quarter its last month. */
  readonly month: number | null;
  /** Null for the whole (or the end) of the month. */
  readonly day: number | null;
}
