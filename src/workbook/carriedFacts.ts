import type { FactStore } from "../domain/fact";
import { finding, type Finding } from "../domain/finding";
import { formatFacts } from "../intake/facts/formatFacts";
import { parseFacts } from "../intake/facts/parseFacts";
import { carriedPart } from "./carriedPart";
import { formatPart } from "./formatPart";
import type { OwnPart } from "./OwnPart";
import type { Edit } from "./Workbook";

/** The facts a workbook carries (随本工作簿的事实). */
export interface CarriedFacts {
  /** Null when they cannot be used. */
  readonly store: FactStore | null;
  /** Why not. */
  readonly findings: readonly Finding[];
}

const namespace = "urn:ontrack:facts";

/**
 * Reads the facts a workbook carries. Damaged or altered ones, those of a newer version and those of two parts are not used.
 *
 * @returns null when it carries none.
 * @example carriedFacts(snapshot.parts)?.store?.plan // "huzhou-2023"
 */
export function carriedFacts(parts: readonly OwnPart[]): CarriedFacts | null {
  const part = carriedPart(parts, namespace);
  if (!part) return null;
  switch (part.state) {
    case "whole":
      return factsIn(part.data);
    case "malformed":
      return unusable(finding("facts/carriedMalformed", null, null, { place: "" }));
    case "altered":
      return unusable(finding("facts/carriedAltered", null, null, {}));
    case "newer":
      return unusable(finding("facts/carriedNewer", null, null, {}));
    case "twice":
      return unusable(finding("facts/carriedTwice", null, null, { count: part.count }));
  }
}

/**
 * The edit that has a workbook carry facts, in place of any it carries.
 *
 * @param store null takes them out again.
 */
export function carryFacts(store: FactStore | null): Edit {
  if (!store) return { kind: "part", namespace, xml: null };
  return { kind: "part", ...formatPart(namespace, formatFacts(store)) };
}

function factsIn(data: unknown): CarriedFacts {
  const read = parseFacts(data);
  switch (read.state) {
    case "whole":
      return { store: read.store, findings: [] };
    case "malformed":
      return unusable(finding("facts/carriedMalformed", null, null, { place: read.place }));
    case "newer":
      return unusable(finding("facts/carriedNewer", null, null, {}));
  }
}

function unusable(why: Finding): CarriedFacts {
  return { store: null, findings: [why] };
}
