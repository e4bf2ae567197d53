import type { Targets } from "../domain/indicator";

/** Targets as the JSON contract has them: by year, null for one that is not confirmed. */
export function answerTargets(targets: Targets): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(targets).map(([year, { value, candidates }]) => [
      year,
      candidates ? null : value,
    ]),
  );
}
