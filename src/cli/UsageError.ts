import type { CliFacts, UsageErrorCode } from "../i18n/zh/cli";

/** The command line cannot be carried out as written: exit 2, before or instead of any work. */
export class UsageError extends Error {
  readonly code: UsageErrorCode;
  readonly facts: Partial<CliFacts>;

  constructor(code: UsageErrorCode, facts: Partial<CliFacts> = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "UsageError";
    this.code = code;
    this.facts = facts;
  }
}
