import { finding, type FindingOf } from "../domain/finding";
import type { HeaderBlock } from "./findHeaders";
import { requiredHeaders, type HeaderKind } from "./headerVocabulary";

type NearestForm = (typeof requiredHeaders)[number][0];

/** What every target table has, for a workbook that comes near none. */
const indispensable = ["指标名称", "目标值"];

/** Says which form a workbook comes nearest to, and which of its headers are missing. */
export function notRecognised(
  blocks: readonly HeaderBlock[],
): FindingOf<"structure/notRecognised"> {
  const [best] = blocks
    .flatMap(({ columns }) => nearestForms(new Set(columns.map(({ kind }) => kind))))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found);
  return finding("structure/notRecognised", null, null, {
    nearest: best?.form ?? null,
    missing: best?.missing ?? indispensable,
  });
}

function nearestForms(
  kinds: ReadonlySet<HeaderKind>,
): readonly { form: NearestForm; found: number; missing: readonly string[] }[] {
  const possible = requiredHeaders.filter(
    ([form]) => form !== "milestones" || kinds.has("content"),
  );
  return possible.map(([form, headers]) => {
    const missing = headers.filter(([, kind]) => !kinds.has(kind)).map(([name]) => name);
    return { form, found: headers.length - missing.length, missing };
  });
}
