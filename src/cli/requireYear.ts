import type { Plan } from "../domain/plan";
import { UsageError } from "./UsageError";

/** @throws UsageError when a plan has no targets for a year. */
export function requireYear({ id, years }: Plan, year: number): void {
  if (years.includes(year)) return;
  const facts = { plan: id, year: String(year), years: years.join(", ") };
  throw new UsageError("badTemplatePeriod", facts);
}
