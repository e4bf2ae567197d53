import type { FindingCode } from "../../../domain/finding";
import type { Rule } from "../Rule";

/** A rule whose findings the examination has made already: they concern one cell or one table and are shown while typing. */
export function examined(
  code: FindingCode,
  basis: Rule["basis"],
  onMissing: Rule["onMissing"] = "silent",
): Rule {
  return {
    codes: [code],
    basis,
    onMissing,
    find: ({ examination }) => examination.findings.filter((each) => each.code === code),
  };
}
