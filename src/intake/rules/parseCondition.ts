import { halfWidth } from "../halfWidth";
import type { Condition, ConditionReading, Term } from "../../domain/rules/Condition";
import { RuleSyntaxError, ruleTokens, type RuleToken } from "./ruleTokens";

const limits = { length: 1000, depth: 40 };

/**
 * Reads an own rule as a finance officer writes it: names in brackets, numbers, + − × ÷, 合计 and the like, a comparison, 且 and 或
 * (且 binds closer). A chain such as 0 ≤ [执行率] ≤ 100 asks for both. Never throws.
 *
 * @example parseCondition("合计([资金来源]) = [项目资金]").kind // "condition"
 * @example parseCondition("[执行率] 100") // { kind: "fault", fault: "noRelation", at: 6, found: "100" }
 */
export function parseCondition(text: string): ConditionReading {
  const plain = halfWidth(text);
  if (plain.trim() === "") return { kind: "fault", fault: "empty", at: 0, found: "" };
  if (plain.length > limits.length) {
    return { kind: "fault", fault: "tooLong", at: limits.length, found: "" };
  }
  try {
    const parser = new Parser(ruleTokens(plain), plain.length);
    return { kind: "condition", condition: parser.whole() };
  } catch (error) {
    if (!(error instanceof RuleSyntaxError)) throw error;
    const { fault, at, found } = error;
    return { kind: "fault", fault, at, found };
  }
}

class Parser {
  private readonly tokens: readonly RuleToken[];
  private readonly end: number;
  private next = 0;
  private depth = 0;

  constructor(tokens: readonly RuleToken[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  whole(): Condition {
    const condition = this.any();
    if (this.token) this.fail("trailing");
    return condition;
  }

  private get token(): RuleToken | undefined {
    return this.tokens[this.next];
  }

  private fail(fault: RuleSyntaxError["fault"]): never {
    throw new RuleSyntaxError(fault, this.token?.at ?? this.end, this.token?.text ?? "");
  }

  private any(): Condition {
    return this.joined("any", () => this.joined("all", () => this.compared()));
  }

  private joined(joint: "all" | "any", part: () => Condition): Condition {
    const first = part();
    const parts = [first];
    while (this.token?.kind === "joint" && this.token.joint === joint) {
      this.next += 1;
      parts.push(part());
    }
    return parts.length === 1 ? first : { kind: joint, of: parts };
  }

  private compared(): Condition {
    const parts: Condition[] = [];
    let left = this.sum();
    while (this.token?.kind === "relation") {
      const { relation } = this.token;
      this.next += 1;
      const right = this.sum();
      parts.push({ kind: "comparison", relation, left, right });
      left = right;
    }
    const [first] = parts;
    if (!first) this.fail("noRelation");
    return parts.length === 1 ? first : { kind: "all", of: parts };
  }

  private sum(): Term {
    let left = this.product();
    for (let sign = this.sign("+", "-"); sign; sign = this.sign("+", "-")) {
      left = { kind: "operation", operator: sign, left, right: this.product() };
    }
    return left;
  }

  private product(): Term {
    let left = this.factor();
    for (let sign = this.sign("*", "/"); sign; sign = this.sign("*", "/")) {
      left = { kind: "operation", operator: sign, left, right: this.factor() };
    }
    return left;
  }

  /** Takes the next token if it is one of these signs. */
  private sign<Sign extends "+" | "-" | "*" | "/" | "(" | ")" | ",">(
    ...wanted: readonly Sign[]
  ): Sign | undefined {
    const { token } = this;
    if (token?.kind !== "sign") return undefined;
    const sign = wanted.find((each) => each === token.sign);
    if (sign !== undefined) this.next += 1;
    return sign;
  }

  private factor(): Term {
    this.depth += 1;
    if (this.depth > limits.depth) this.fail("tooDeep");
    const term = this.term();
    this.depth -= 1;
    return term;
  }

  private term(): Term {
    if (this.sign("-")) return { kind: "negative", of: this.factor() };
    if (this.sign("(")) {
      const inner = this.sum();
      this.close();
      return inner;
    }
    const { token } = this;
    if (token?.kind === "number") {
      this.next += 1;
      return { kind: "number", value: token.value };
    }
    if (token?.kind === "name") {
      this.next += 1;
      return { kind: "name", name: token.name };
    }
    if (token?.kind !== "calculation") this.fail("expectedTerm");
    this.next += 1;
    if (!this.sign("(")) this.fail("expectedBracket");
    const to = [this.sum()];
    while (this.sign(",")) to.push(this.sum());
    this.close();
    return { kind: "call", does: token.does, to };
  }

  private close(): void {
    if (!this.sign(")")) this.fail("expectedBracket");
  }
}
