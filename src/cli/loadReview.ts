import { readFile } from "node:fs/promises";
import path from "node:path";
import { describePlanError } from "../i18n/describePlanError";
import type { Locale } from "../i18n/Locale";
import { PlanError } from "../intake/PlanError";
import type { Decision } from "../intake/review/Decision";
import { parseReview } from "../intake/review/parseReview";
import { systemFailure } from "./systemFailure";
import { UsageError } from "./UsageError";

/**
 * Reads the decisions of an earlier review.
 *
 * @throws UsageError when the file cannot be read or holds no decisions.
 */
export async function loadReview(
  name: string,
  folder: string,
  locale: Locale,
): Promise<readonly Decision[]> {
  const refuse = (reason: string): UsageError =>
    new UsageError("reviewFile", { path: name, reason });
  try {
    return parseReview(JSON.parse(await readFile(path.resolve(folder, name), "utf8")));
  } catch (error) {
    if (error instanceof PlanError) throw refuse(describePlanError(error, locale));
    if (error instanceof SyntaxError) throw refuse(error.message);
    const failure = systemFailure(error, locale);
    throw failure ? refuse(failure.message) : error;
  }
}
