import { finding, type Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import { formatPlan } from "../intake/formatPlan";
import { parsePlan } from "../intake/parsePlan";
import { PlanError } from "../intake/PlanError";
import { carriedPart } from "./carriedPart";
import { formatPart } from "./formatPart";
import type { OwnPart } from "./OwnPart";
import type { Edit } from "./Workbook";

/** The plan a workbook carries (随本工作簿的目标方案). */
export interface CarriedPlan {
  /** Null when it cannot be used. */
  readonly plan: Plan | null;
  /** Why not. */
  readonly findings: readonly Finding[];
}

const namespace = "urn:ontrack:plan";

/**
 * Reads the plan a workbook carries. A damaged or altered one, one from a newer version and one of two are not used.
 *
 * @returns null when it carries none.
 * @example carriedPlan(snapshot.parts)?.plan?.id // "huzhou-2023"
 */
export function carriedPlan(parts: readonly OwnPart[]): CarriedPlan | null {
  const part = carriedPart(parts, namespace);
  if (!part) return null;
  switch (part.state) {
    case "whole":
      return planIn(part.data);
    case "malformed":
      return unusable(finding("plan/carriedMalformed", null, null, { place: "" }));
    case "altered":
      return unusable(finding("plan/carriedAltered", null, null, {}));
    case "newer":
      return unusable(finding("plan/carriedNewer", null, null, {}));
    case "twice":
      return unusable(finding("plan/carriedTwice", null, null, { count: part.count }));
  }
}

/**
 * The edit that has a workbook carry a plan, in place of any it carries.
 *
 * @param plan null takes it out again.
 */
export function carryPlan(plan: Plan | null): Edit {
  if (!plan) return { kind: "part", namespace, xml: null };
  return { kind: "part", ...formatPart(namespace, formatPlan(plan)) };
}

function planIn(data: unknown): CarriedPlan {
  try {
    return { plan: parsePlan(data), findings: [] };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    if (error.code === "plan/newerSchema") {
      return unusable(finding("plan/carriedNewer", null, null, {}));
    }
    return unusable(finding("plan/carriedMalformed", null, null, { place: error.path }));
  }
}

function unusable(why: Finding): CarriedPlan {
  return { plan: null, findings: [why] };
}
