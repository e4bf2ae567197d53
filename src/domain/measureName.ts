import type { Measure } from "./indicator";

/** A measure's name with its part. @example measureName(inpatient) // "次均费用增幅（住院）" */
export function measureName({ name, component }: Measure): string {
  return component === null ? name : `${name}（${component}）`;
}
