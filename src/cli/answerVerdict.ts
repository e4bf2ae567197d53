import { formatPeriod } from "../domain/period";
import { describeSealChange } from "../i18n/describeSealChange";
import type { Locale } from "../i18n/Locale";
import type { FileFailure } from "./CheckedFile";
import type { Verified } from "./Verified";

/** What came of verifying a file, in the form of the JSON answer. */
export function answerVerdict(
  path: string,
  verified: Verified | null,
  error: FileFailure | null,
  locale: Locale,
): unknown {
  if (!verified) return { path, error, state: null, seal: null, changes: [], check: null };
  const { verdict, repeated } = verified;
  if (!("seal" in verdict)) {
    return { path, error, state: verdict.state, seal: null, changes: [], check: null };
  }
  const { at, product, unit, check } = verdict.seal;
  const { rules, plan, period, use, profile, previous } = check;
  const shared = {
    rules,
    plan,
    period: formatPeriod(period),
    use,
    profile: profile?.id ?? null,
    previous: previous?.year ?? null,
  };
  return {
    path,
    error,
    state: verdict.state,
    seal: { code: verdict.code, at, product, unit, ...shared },
    changes: verdict.changes.map((change) => ({
      code: change.code,
      sheet: change.at?.sheet ?? null,
      cell: change.at?.cell ?? null,
      message: describeSealChange(change, locale),
      values: change.values,
    })),
    check: repeated && {
      same: repeated.isSame,
      sendable: repeated.sendable,
      rules: repeated.rules,
      gone: repeated.gone,
      come: repeated.come,
    },
  };
}
