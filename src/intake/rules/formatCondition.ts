import type { Calculation, Condition, Term } from "../../domain/rules/Condition";

const names: Readonly<Record<Calculation, string>> = {
  ...{ sum: "合计", average: "平均", max: "最大", min: "最小", abs: "绝对值", count: "个数" },
};

/**
 * Writes an own rule as it can be typed: the inverse of `parseCondition`.
 *
 * @example formatCondition(condition) // "合计([资金来源]) = [项目资金]"
 */
export function formatCondition(condition: Condition): string {
  if (condition.kind === "comparison") {
    const { left, relation, right } = condition;
    return `${formatTerm(left)} ${relation} ${formatTerm(right)}`;
  }
  return condition.of.map(formatCondition).join(condition.kind === "all" ? " 且 " : " 或 ");
}

function formatTerm(term: Term): string {
  switch (term.kind) {
    case "number":
      return String(term.value);
    case "name":
      return `[${term.name}]`;
    case "call":
      return `${names[term.does]}(${term.to.map(formatTerm).join(", ")})`;
    case "negative":
      return `-${bracketed(term.of)}`;
    case "operation":
      return `${bracketed(term.left)} ${term.operator} ${bracketed(term.right)}`;
  }
}

function bracketed(term: Term): string {
  return term.kind === "operation" ? `(${formatTerm(term)})` : formatTerm(term);
}
