import type { Amount } from "../Clause";

const moving = /(?:增幅|增速|增长率|降幅|幅度|变化率)$/;

/**
 * What a figure measures that says by how much something is to change.
 *
 * @example nameOfChange("住院次均费用", "down") // "住院次均费用下降幅度"
 */
export function nameOfChange(name: string, change: Amount["change"]): string {
  if (change === null || moving.test(name)) return name;
  return `${name}${change === "up" ? "增幅" : "下降幅度"}`;
}
