import type * as v from "valibot";
import { PlanError } from "./PlanError";

/**
 * Says in a plan's own terms what a schema found wrong, with the place.
 *
 * @example faultOf(issue).path // "indicators[7].targets.2024"
 */
export function faultOf(issue: v.BaseIssue<unknown>): PlanError {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys.map(step).join("").replace(/^\./, "");
  const expected = issue.expected ?? issue.type;
  if (issue.type !== "strict_object" || keys.length === 0) {
    return new PlanError("plan/type", path, { expected, found: issue.received });
  }
  if (expected === "never") return new PlanError("plan/unknownKey", path);
  return issue.received === "undefined"
    ? new PlanError("plan/missing", path, { expected: path.split(".").at(-1) ?? path })
    : new PlanError("plan/type", path, { expected, found: issue.received });
}

function step(key: unknown): string {
  return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}
