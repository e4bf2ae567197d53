import { directionOf, type DirectionQuestion } from "../../domain/directionOf";
import type { Direction } from "../../domain/indicator";

/**
 * Which way is better for a milestone: what a plan commits to do is better done more often, unless it is to be made less; a rate follows
 * the rules of `directionOf`.
 *
 * @example milestoneDirection({ name: "县域医疗副中心", unit: "个", baseline: null, targets: {} }, false) // "up"
 */
export function milestoneDirection(facts: DirectionQuestion, isState: boolean): Direction {
  const words = [facts.name, ...(facts.wordings ?? [])].join();
  const isCounted = isState || !/^$|[%‰/]|^(?:天|日|小时|分钟|分|级)$/.test(facts.unit);
  const isDone = facts.comparator === undefined && isCounted && !/减少|降低|压减|撤销/.test(words);
  return isDone ? "up" : directionOf(facts).direction;
}
