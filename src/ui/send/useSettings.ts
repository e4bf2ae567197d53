import { useEffect, useState } from "react";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import type { PaneActions } from "../PaneActions";
import type { SendDesk } from "./SendDesk";

interface Loaded {
  readonly layouts: readonly FormLayout[];
  readonly profiles: readonly ScoringProfile[];
}

/**
 * Fetches what a check needs, and has the desk check at first and whenever another profile is chosen.
 *
 * @param load as `loadProfiles`, the same function from one rendering to the next.
 * @param chosen a profile's id; empty for none.
 * @returns the profiles to choose from; empty until they are fetched.
 */
export function useSettings(
  desk: SendDesk,
  load: NonNullable<PaneActions["loadLayouts"]>,
  loadProfiles: PaneActions["loadProfiles"],
  chosen: string,
): readonly ScoringProfile[] {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    Promise.all([load(), loadProfiles?.() ?? []]).then(
      ([layouts, profiles]) => {
        setLoaded({ layouts, profiles });
      },
      () => desk.refuse({ kind: "layoutsFailed" }),
    );
  }, [desk, load, loadProfiles]);
  useEffect(() => {
    if (!loaded) return;
    const profile = loaded.profiles.find(({ id }) => id === chosen) ?? null;
    desk.checkBy({ layouts: loaded.layouts, profile });
  }, [desk, loaded, chosen]);
  return loaded?.profiles ?? [];
}
