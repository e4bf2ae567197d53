import type { Severity } from "../domain/finding";

/** The sign before a finding, so that its severity is not told by colour alone. */
export const severitySigns: Readonly<Record<Severity, string>> = {
  error: "✕",
  warning: "！",
  hint: "ⓘ",
};
