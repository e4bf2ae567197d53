/**
 * A moment on the clock of this place, with the zone, so that it is understood elsewhere too.
 *
 * @param at ISO date and time; anything else is given back as it is.
 * @param ahead minutes by which the clock is ahead of UTC; those of this machine when absent.
 * @example describeMoment("2026-11-22T15:30:00.000Z", 480) // "2026-11-22 23:30 (UTC+08:00)"
 */
export function describeMoment(at: string, ahead?: number): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const minutes = ahead ?? -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  const zone = `UTC${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
  return `${local.slice(0, 10)} ${local.slice(11, 16)} (${zone})`;
}
