/** How two sides of an own rule are compared. */
export type Relation = "=" | "≠" | "<" | "≤" | ">" | "≥";

/** What an own rule can work out: 合计, 平均, 最大, 最小, 绝对值, 个数. */
export type Calculation = "sum" | "average" | "max" | "min" | "abs" | "count";

/** One side of a comparison. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  /** What stands between brackets: 门诊满意度, 上年, 绩效目标表!J12. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly does: Calculation; readonly to: readonly Term[] }
  | { readonly kind: "negative"; readonly of: Term }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Term;
      readonly right: Term;
    };

/** What an own rule asks for: one comparison, or several joined by 且 or 或. */
export type Condition =
  | {
      readonly kind: "comparison";
      readonly relation: Relation;
      readonly left: Term;
      readonly right: Term;
    }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] };

/** Why a text is no rule. */
export type RuleFault =
  | "empty"
  | "tooLong"
  | "tooDeep"
  | "unknownSign"
  | "openBracket"
  | "emptyName"
  | "unknownWord"
  | "noRelation"
  | "expectedTerm"
  | "expectedBracket"
  | "trailing";

/** A text read as a rule, or where and why it is none. */
export type ConditionReading =
  | { readonly kind: "condition"; readonly condition: Condition }
  | {
      readonly kind: "fault";
      readonly fault: RuleFault;
      /** How many characters stand before the place, in the text as given in half-width. */
      readonly at: number;
      /** What stands there; empty at the end. */
      readonly found: string;
    };
