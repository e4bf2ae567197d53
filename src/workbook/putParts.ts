import type { OwnNamespace, OwnPart } from "./OwnPart";
import type { PendingEdits } from "./PendingEdits";

/** Our parts in a workbook that is being edited. */
export interface PartsDraft {
  parts: readonly OwnPart[];
  /** Those it was opened with. */
  readonly openedParts: readonly OwnPart[];
  readonly pending: PendingEdits;
}

/** Gives a workbook these parts in place of those of one namespace; more than one only as it was opened with. */
export function putParts(
  draft: PartsDraft,
  namespace: OwnNamespace,
  parts: readonly OwnPart[],
): void {
  const isOf = (part: OwnPart): boolean => part.namespace === namespace;
  const opened = draft.openedParts.filter(isOf);
  const isAsOpened =
    opened.length === parts.length && opened.every(({ xml }, index) => parts[index]?.xml === xml);
  draft.parts = [...draft.parts.filter((part) => !isOf(part)), ...parts];
  draft.pending.add({ kind: "part", namespace, xml: parts[0]?.xml ?? null }, isAsOpened);
}
