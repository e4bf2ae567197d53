import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
  type RefObject,
} from "react";
import type { Examination } from "../flows/Examination";
import { parseA1 } from "../workbook/a1";
import type { CellRef, Snapshot } from "../workbook/Workbook";
import { filtered, noFilter } from "./Filter";
import { indicatorGroups } from "./indicatorGroups";
import { Loading } from "./Loading";
import { Overview } from "./Overview";
import type { PaneActions } from "./PaneActions";
import type { SessionState } from "./SessionState";
import { useAsked } from "./useAsked";
import { useOpenedLine } from "./useOpenedLine";
import { usePaneKeys } from "./usePaneKeys";
import type { ProfileChoice } from "./useScoring";

interface ResultsProps {
  readonly examination: Examination;
  /** The workbook as it was read for the examination; without it nothing is scored. */
  readonly seen?: Snapshot | null;
  readonly asked?: SessionState["asked"];
  readonly pane: RefObject<HTMLElement>;
  readonly actions: PaneActions;
  readonly profile: ProfileChoice;
  /** Has to stay the same function from one rendering to the next. */
  readonly onReveal: (cell: CellRef) => void;
}

const loadPage = async () => ({ default: (await import("./IndicatorPage")).IndicatorPage });
const IndicatorPage = lazy(loadPage);

/** The overview, or the page of the indicator a person opened from it. */
export function Results({
  examination,
  seen = null,
  asked = null,
  pane,
  actions,
  profile,
  onReveal,
}: ResultsProps): ReactElement {
  const [filter, setFilter] = useState(noFilter);
  const groups = useMemo(() => indicatorGroups(examination.entries), [examination]);
  const shown = useMemo(() => filtered(groups, filter), [groups, filter]);
  const { page, cameFrom, open, back, step } = useOpenedLine(groups, shown, onReveal);
  useAsked(asked, groups, open);
  usePaneKeys(pane, page ? back : null);
  // The page is fetched while a person reads the overview.
  useEffect(() => void loadPage(), []);
  if (page) {
    return (
      <Suspense fallback={<Loading />}>
        <IndicatorPage
          {...page}
          examination={examination}
          profile={profile}
          seen={seen}
          actions={actions}
          onBack={back}
          onStep={step}
          onReveal={onReveal}
        />
      </Suspense>
    );
  }
  return (
    <Overview
      examination={examination}
      groups={groups}
      shown={shown}
      filter={filter}
      cameFrom={cameFrom}
      actions={actions}
      onFilter={setFilter}
      onOpen={open}
      onReveal={({ at }) => {
        const position = at && parseA1(at.cell);
        if (position) onReveal({ sheet: at.sheet, ...position });
      }}
    />
  );
}
