import { readFile } from "node:fs/promises";
import path from "node:path";
import { builtinProfiles } from "../doors/builtinProfiles";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import { describeProfileError } from "../i18n/describeProfileError";
import type { Locale } from "../i18n/Locale";
import { parseProfile } from "../intake/scoring/parseProfile";
import { ProfileError } from "../intake/scoring/ProfileError";
import { systemFailure } from "./systemFailure";
import { UsageError } from "./UsageError";

/**
 * Finds the scoring profile a person named: a built-in one by its id, or a file that ends in `.json`.
 *
 * @throws UsageError when there is none, or the file is no profile.
 */
export async function loadProfile(
  name: string,
  folder: string,
  locale: Locale,
): Promise<ScoringProfile> {
  const builtin = builtinProfiles().find(({ id }) => id === name);
  if (builtin !== undefined) return builtin;
  if (!/\.json$/i.test(name)) {
    const choices = [...builtinProfiles().map(({ id }) => id), "*.json"].join(" | ");
    throw new UsageError("badChoice", { option: "--profile", value: name, choices });
  }
  const refuse = (reason: string): UsageError =>
    new UsageError("profileFile", { path: name, reason });
  try {
    const text = await readFile(path.resolve(folder, name), "utf8");
    return parseProfile(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof ProfileError) throw refuse(describeProfileError(error, locale));
    if (error instanceof SyntaxError) throw new UsageError("profileNotJson", { path: name });
    const failure = systemFailure(error, locale);
    if (!failure) throw error;
    throw refuse(failure.message);
  }
}
