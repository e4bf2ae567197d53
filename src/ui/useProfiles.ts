import { useEffect, useState } from "react";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import type { PaneActions } from "./PaneActions";

/**
 * The scoring profiles to choose from; empty until they are fetched, and where they cannot be.
 *
 * @param load has to stay the same function.
 */
export function useProfiles(load: PaneActions["loadProfiles"]): readonly ScoringProfile[] {
  const [profiles, setProfiles] = useState<readonly ScoringProfile[]>([]);
  useEffect(() => {
    load?.().then(setProfiles, () => undefined);
  }, [load]);
  return profiles;
}
