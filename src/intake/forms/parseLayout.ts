import * as v from "valibot";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { checkLayout } from "./checkLayout";
import { LayoutError } from "./LayoutError";
import { layoutSchema } from "./layoutSchema";

/**
 * Reads the layout of a form (a file of `seeds/forms`, or a local variant) and holds it to its schema and rules.
 *
 * @param data what `JSON.parse` returned.
 * @throws LayoutError naming the first place at fault and what was expected there.
 * @example parseLayout(JSON.parse(text)).title // "绩效运行监控表"
 * @example parseLayout({ schema: 2 }) // LayoutError layout/newerSchema { found: 2, supported: 1 }
 */
export function parseLayout(data: unknown): FormLayout {
  refuseNewer(data);
  const result = v.safeParse(layoutSchema, data, { abortEarly: true });
  if (!result.success) throw faultOf(result.issues[0]);
  const { schema: _schema, ...layout } = result.output;
  checkLayout(layout);
  return layout;
}

const supported = layoutSchema.entries.schema.literal;

function refuseNewer(data: unknown): void {
  const version = v.safeParse(v.object({ schema: v.number() }), data);
  if (version.success && version.output.schema > supported) {
    const facts = { found: version.output.schema, supported };
    throw new LayoutError("layout/newerSchema", "schema", facts);
  }
}

function faultOf(issue: v.BaseIssue<unknown>): LayoutError {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  const expected = issue.expected ?? issue.type;
  if (issue.type !== "strict_object" || keys.length === 0) {
    return new LayoutError("layout/type", path, { expected, found: issue.received });
  }
  if (expected === "never") return new LayoutError("layout/unknownKey", path);
  return issue.received === "undefined"
    ? new LayoutError("layout/missing", path, { expected: String(keys.at(-1)) })
    : new LayoutError("layout/type", path, { expected, found: issue.received });
}
