import type * as v from "valibot";

/** What a schema found wrong, and where. */
export interface Fault {
  readonly kind: "type" | "missing" | "unknownKey";
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Says what a schema found wrong, with the place.
 *
 * @example faultOf(issue).path // "indicators[7].targets.2024"
 */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys.map(step).join("").replace(/^\./, "");
  const expected = issue.expected ?? issue.type;
  if (issue.type !== "strict_object" || keys.length === 0) {
    return { kind: "type", path, values: { expected, found: issue.received } };
  }
  if (expected === "never") return { kind: "unknownKey", path, values: {} };
  return issue.received === "undefined"
    ? { kind: "missing", path, values: { expected: path.split(".").at(-1) ?? path } }
    : { kind: "type", path, values: { expected, found: issue.received } };
}

function step(key: unknown): string {
  return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}
