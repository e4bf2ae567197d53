import type { Path, Target } from "../../domain/indicator";

/**
 * A target as a form prints it: a state to be reached in words, a range as it is written.
 *
 * @returns null where the year has no target or its reading is not certain.
 * @example printTarget(ms02, ms02.targets[2023]) // "完成"
 */
export function printTarget(
  { shape, unit }: Pick<Path, "shape"> & { readonly unit: string },
  target: Target | undefined,
): string | number | null {
  if (!target || target.candidates) return null;
  if (shape === "milestone" && target.value === 1 && unit === "") return "完成";
  return target.upTo === undefined ? target.value : `${target.value}—${target.upTo}`;
}
