import type { Path, Target } from "../../domain/indicator";
import { readNumber } from "../readNumber";

/**
 * Settles a damaged target: the reading takes the place of its candidates.
 *
 * @returns undefined when there is no target in that year or the reading is no number.
 * @example confirmTarget(milestone13, 2023, "5—8")?.targets[2023] // { value: 5, upTo: 8 }
 */
export function confirmTarget<Confirmed extends Path>(
  path: Confirmed,
  year: number,
  reading: string,
): Confirmed | undefined {
  const read = readNumber(reading);
  if (path.targets[year] === undefined || read.kind !== "number") return undefined;
  const target: Target = {
    value: read.value,
    ...(read.upTo !== undefined && { upTo: read.upTo }),
  };
  return { ...path, targets: { ...path.targets, [year]: target } };
}
