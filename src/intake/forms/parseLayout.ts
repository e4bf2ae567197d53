import * as v from "valibot";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { faultOf } from "../faultOf";
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
  if (!result.success) {
    const { kind, path, values } = faultOf(result.issues[0]);
    throw new LayoutError(`layout/${kind}`, path, values);
  }
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
