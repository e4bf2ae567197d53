const day = 86_400_000;
const origin1904 = Date.UTC(1904, 0, 1);
/** Day 0 as it counts from March 1900 on; the format has a 29 February 1900 that never was. */
const origin1900 = Date.UTC(1899, 11, 30);

/**
 * The serial number of a date or time of day in ISO 8601, as strict files store dates.
 *
 * @returns NaN when the text is no such date, or one the date system cannot hold.
 * @example parseIsoDate("2024-06-30T12:00:00", false) // 45473.5
 */
export function parseIsoDate(text: string, date1904: boolean): number {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
      text.trim(),
    );
  if (!match || text.trim() === "") return NaN;
  const [, year, month, date, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) >= 60) return NaN;
  if (year === undefined) return time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const read = new Date(moment);
  if (read.getUTCMonth() !== Number(month) - 1 || read.getUTCDate() !== Number(date)) return NaN;
  const days = (moment - (date1904 ? origin1904 : origin1900)) / day;
  if (date1904) return days < 0 ? NaN : days + time;
  const counted = days < 61 ? days - 1 : days;
  return counted < 0 ? NaN : counted + time;
}
