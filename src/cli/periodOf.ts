import { parsePeriod, type ReportingPeriod } from "../domain/period";
import type { ReadOptions } from "./readOptions";
import { UsageError } from "./UsageError";

/** The period asked for; undefined where none is. @throws UsageError when it is no period. */
export function periodOf({ values }: ReadOptions): ReportingPeriod | undefined {
  if (values.period === undefined) return undefined;
  const period = parsePeriod(values.period);
  if (period === undefined) throw new UsageError("badPeriod", { value: values.period });
  return period;
}
