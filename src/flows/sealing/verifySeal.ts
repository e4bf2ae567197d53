import type { Seal, SealedPart } from "../../domain/seal/Seal";
import { sealChange, type SealChange } from "../../domain/seal/SealChange";
import { carriedSeal } from "../../workbook/seal/carriedSeal";
import { sealedParts } from "../../workbook/seal/sealedParts";
import { sealedNow } from "../../workbook/seal/sealedSheet";
import type { NewSheet, Snapshot } from "../../workbook/Workbook";
import { sheetChanges } from "./sheetChanges";
import { withoutOwnSheets } from "./withoutOwnSheets";

/** What a workbook's seal says of it. */
export type SealVerdict =
  | {
      readonly state: "whole" | "changed";
      readonly seal: Seal;
      /** The SHA-256 over everything sealed. */
      readonly code: string;
      /** Sheet by sheet in the order sealed, then the parts; empty for a whole one. */
      readonly changes: readonly SealChange[];
    }
  /** There is no seal; it was altered; it is of a newer version; there are two. */
  | { readonly state: "missing" | "damaged" | "newer" | "twice" };

/**
 * 核验: what has changed in a workbook since it was sealed, cell by cell. It shows what was changed by accident or without care for the seal;
 * the seal has no key, so that somebody who makes a new one is found out by its code alone.
 *
 * @param ownSheets the sheets that marking adds, in every language: word for word as we made them they may come and go.
 * @example verifySeal(snapshot, []).state // "whole"
 */
export function verifySeal(snapshot: Snapshot, ownSheets: readonly NewSheet[]): SealVerdict {
  const carried = carriedSeal(snapshot.parts);
  if (carried.state !== "whole") return carried;
  const { seal, code } = carried;
  const [before, now] = withoutOwnSheets(seal.sheets, sealedNow(snapshot), ownSheets);
  const changes = [
    ...sheetChanges(before, now),
    ...partChanges(seal.parts, sealedParts(snapshot.parts)),
  ];
  return { state: changes.length === 0 ? "whole" : "changed", seal, code, changes };
}

function partChanges(
  before: readonly SealedPart[],
  now: readonly SealedPart[],
): readonly SealChange[] {
  const names = [...new Set([...before, ...now].map(({ namespace }) => namespace))].sort();
  return names.flatMap((namespace): readonly SealChange[] => {
    const [was, is] = [before, now].map((parts) =>
      parts.filter((part) => part.namespace === namespace).map(({ sha256 }) => sha256),
    );
    if (String(was) === String(is)) return [];
    const part = namespace.slice("urn:ontrack:".length);
    if (was?.length === 0) return [sealChange("seal/partAdded", null, { part })];
    if (is?.length === 0) return [sealChange("seal/partRemoved", null, { part })];
    return [sealChange("seal/partAltered", null, { part })];
  });
}
