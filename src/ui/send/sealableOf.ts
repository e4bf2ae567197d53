import about from "../../../package.json";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { SealOrder } from "../../flows/sealing/sealWorkbook";
import { reportedYear } from "../../flows/sending/reportedYear";
import type { Checked } from "./Checked";
import type { Previous } from "./readPrevious";
import type { SendSettings } from "./SendSettings";

/** All that sealing takes beside the workbook. */
export interface Sealable {
  readonly order: SealOrder;
  readonly layouts: readonly FormLayout[];
}

/**
 * Has a submission sealed by what it was checked by.
 *
 * @param unit 填报单位; empty when not given.
 */
export function sealableOf(
  { examination: { plan, period, use } }: Checked,
  { layouts, profile }: SendSettings,
  previous: Previous | null,
  unit: string,
): Sealable {
  const own = plan === null || plan.source === "embedded" ? null : plan.plan;
  const made = { product: about.version, at: new Date().toISOString() };
  const by = {
    plan: own,
    period,
    use,
    profile,
    previous: previous && reportedYear(previous.examination),
  };
  return { order: { ...by, unit: unit.trim(), ...made }, layouts };
}
