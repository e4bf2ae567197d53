import type { Indicator } from "../indicator";
import type { ScoredClass, ScoringProfile } from "./ScoringProfile";

/**
 * The class of a profile that an indicator is scored in: by its 二级指标 where the profile has a class of that name (成本指标 stands on either
 * level), else by its 一级指标.
 *
 * @returns undefined when the profile has neither.
 * @example classOf(平均住院日, standard)?.name // "产出指标": 成本指标 is no class of its own there
 */
export function classOf(
  { level1, level2 }: Pick<Indicator, "level1" | "level2">,
  { classes }: ScoringProfile,
): ScoredClass | undefined {
  const named = (level: string): ScoredClass | undefined => {
    const key = keyOf(level);
    return key === "" ? undefined : classes.find(({ names }) => names.includes(key));
  };
  return named(level2) ?? named(level1);
}

/** Without spaces, a weight in brackets and 指标 at the end: 产出指标（50分） is 产出. */
function keyOf(name: string): string {
  return name
    .replace(/\s+/g, "")
    .replace(/[（(][^）)]*[）)]$/, "")
    .replace(/指标$/, "");
}
