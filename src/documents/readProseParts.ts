import { proseSteps } from "./prose/readProse";
import type { ProseTarget } from "./ProseTarget";
import type { ProsePart } from "./tables/TablesRead";

/**
 * Reads the sentences that tables leave, one paragraph at a time. Those of a cell stand in the section of its table.
 *
 * @param issuedOn the ISO date of the document; what it says of earlier years is history.
 */
export function* readProseParts(
  parts: readonly ProsePart[],
  issuedOn: string | null,
): Generator<void, readonly ProseTarget[], void> {
  const options = issuedOn === null ? {} : { issuedIn: Number(issuedOn.slice(0, 4)) };
  const targets: ProseTarget[] = [];
  for (const { section, document } of parts) {
    for (const found of proseSteps(document, options)) {
      targets.push(...found.map((target) => ({ ...target, ...(section !== null && { section }) })));
      yield;
    }
  }
  return targets;
}
