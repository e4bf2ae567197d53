import type { Explanation } from "../domain/explanation";
import { finding, type Finding } from "../domain/finding";
import { formatExplanations } from "../intake/explanations/formatExplanations";
import { parseExplanations } from "../intake/explanations/parseExplanations";
import { carriedPart } from "./carriedPart";
import { formatPart } from "./formatPart";
import type { OwnPart } from "./OwnPart";
import type { Edit } from "./Workbook";

/** The explanations a workbook carries (随本工作簿的情况说明), of every period. */
export interface CarriedExplanations {
  /** Null when they cannot be used; empty when it carries none. */
  readonly explanations: readonly Explanation[] | null;
  /** Why not. */
  readonly findings: readonly Finding[];
}

const namespace = "urn:ontrack:explanations";

/**
 * Reads the explanations a workbook carries. Damaged or altered ones, those of a newer version and those of two parts are not used.
 *
 * @example carriedExplanations(snapshot.parts).explanations?.[0]?.text // "新院区推迟开诊。"
 */
export function carriedExplanations(parts: readonly OwnPart[]): CarriedExplanations {
  const part = carriedPart(parts, namespace);
  if (!part) return { explanations: [], findings: [] };
  switch (part.state) {
    case "whole":
      return explanationsIn(part.data);
    case "malformed":
      return unusable(finding("explanation/carriedMalformed", null, null, { place: "" }));
    case "altered":
      return unusable(finding("explanation/carriedAltered", null, null, {}));
    case "newer":
      return unusable(finding("explanation/carriedNewer", null, null, {}));
    case "twice":
      return unusable(finding("explanation/carriedTwice", null, null, { count: part.count }));
  }
}

/** The edit that has a workbook carry explanations, in place of any it carries; of none it takes the part out. */
export function carryExplanations(explanations: readonly Explanation[]): Edit {
  if (explanations.length === 0) return { kind: "part", namespace, xml: null };
  return { kind: "part", ...formatPart(namespace, formatExplanations(explanations)) };
}

function explanationsIn(data: unknown): CarriedExplanations {
  const read = parseExplanations(data);
  switch (read.state) {
    case "whole":
      return { explanations: read.explanations, findings: [] };
    case "malformed": {
      const { place } = read;
      return unusable(finding("explanation/carriedMalformed", null, null, { place }));
    }
    case "newer":
      return unusable(finding("explanation/carriedNewer", null, null, {}));
  }
}

function unusable(why: Finding): CarriedExplanations {
  return { explanations: null, findings: [why] };
}
