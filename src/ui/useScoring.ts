import { useMemo } from "react";
import type { Examination } from "../flows/Examination";
import { scoreWorkbook } from "../flows/scoreWorkbook";
import type { Snapshot } from "../workbook/Workbook";
import type { PaneActions } from "./PaneActions";
import type { Scoring } from "./Scoring";
import { useFetched } from "./useFetched";

/** Which profile is chosen, kept by whoever outlives the page that shows the score. */
export interface ProfileChoice {
  /** Empty for none. */
  readonly profile: string;
  readonly onProfile: (id: string) => void;
}

/**
 * Scores what is being checked by the chosen profile, anew after every check, with the amounts spent and the weights that the forms print: as the check before
 * sending does.
 *
 * @param seen the workbook as it was read for the examination.
 * @param load has to hold the same functions; without profiles nothing can be scored, without layouts the money of forms is found by their headings alone.
 * @returns null without profiles.
 */
export function useScoring(
  examination: Examination,
  seen: Snapshot | null,
  { profile, onProfile }: ProfileChoice,
  load: Pick<PaneActions, "loadProfiles" | "loadLayouts">,
): Scoring | null {
  const profiles = useFetched(load.loadProfiles);
  const layouts = useFetched(load.loadLayouts);
  const chosen = profiles.find(({ id }) => id === profile) ?? null;
  const scored = useMemo(
    () => (chosen && seen ? scoreWorkbook(seen, examination, layouts, chosen) : none),
    [seen, examination, layouts, chosen],
  );
  return load.loadProfiles ? { profiles, chosen, ...scored, onChoose: onProfile } : null;
}

const none = { form: null, findings: [] };
