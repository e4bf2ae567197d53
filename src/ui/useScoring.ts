import { useMemo } from "react";
import type { Examination } from "../flows/Examination";
import { scoreExamination } from "../flows/scoreExamination";
import type { PaneActions } from "./PaneActions";
import type { Scoring } from "./Scoring";
import { useProfiles } from "./useProfiles";

/** Which profile is chosen, kept by whoever outlives the page that shows the score. */
export interface ProfileChoice {
  /** Empty for none. */
  readonly profile: string;
  readonly onProfile: (id: string) => void;
}

/**
 * Scores what is being checked by the chosen profile, anew after every check. The amounts spent are not known here, so that the execution rate is not
 * scored.
 *
 * @param load has to stay the same function; without it nothing can be scored.
 * @returns null without it.
 */
export function useScoring(
  examination: Examination,
  { profile, onProfile }: ProfileChoice,
  load: PaneActions["loadProfiles"],
): Scoring | null {
  const profiles = useProfiles(load);
  const chosen = profiles.find(({ id }) => id === profile) ?? null;
  const form = useMemo(
    () => chosen && scoreExamination(examination, [], chosen),
    [examination, chosen],
  );
  return load ? { profiles, chosen, form, onChoose: onProfile } : null;
}
