import type { FormLayout } from "../../domain/forms/FormLayout";
import type { Seal } from "../../domain/seal/Seal";
import type { Snapshot } from "../../workbook/Workbook";
import { replayCheck, sealedHits } from "./replayCheck";

/** The check of a seal made once more. */
export interface RepeatedCheck {
  readonly isSame: boolean;
  /** By which rules it was made and is made now: others may find other things. */
  readonly rules: { readonly sealed: string; readonly now: string };
  /** Whether it could be sent as it is now. */
  readonly sendable: boolean;
  /** What was found then and is not now, and the other way round, as `sealedHits` names it. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/**
 * Repeats 发送前校验 as it was made when the workbook was sealed, and says whether the same comes of it.
 *
 * @example repeatCheck(snapshot, seal, layouts).isSame // true
 */
export function repeatCheck(
  snapshot: Snapshot,
  { check }: Seal,
  layouts: readonly FormLayout[],
): RepeatedCheck {
  const repeated = replayCheck(snapshot, check, layouts);
  const hits = sealedHits(repeated);
  const gone = without(check.hits, hits);
  const come = without(hits, check.hits);
  return {
    isSame: gone.length + come.length === 0,
    rules: { sealed: check.rules, now: repeated.rulesVersion },
    sendable: repeated.sendable,
    gone,
    come,
  };
}

/** One of two that are alike stays where only one is taken away. */
function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
