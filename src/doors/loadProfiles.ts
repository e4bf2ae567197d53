import type { ScoringProfile } from "../domain/scoring/ScoringProfile";

/** Fetches the scoring profiles when they are first asked for. */
export async function loadProfiles(): Promise<readonly ScoringProfile[]> {
  return (await import("./builtinProfiles")).builtinProfiles();
}
