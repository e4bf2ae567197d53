import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Finding } from "../domain/finding";
import type { Examination } from "../flows/Examination";
import { toggled, type Filter } from "./Filter";
import { FindingList } from "./FindingList";
import { countByStatus, type IndicatorGroup } from "./indicatorGroups";
import { IndicatorResults } from "./IndicatorResults";
import type { Line } from "./Line";
import { NoActualColumn } from "./NoActualColumn";
import type { PaneActions } from "./PaneActions";
import { StatusChips } from "./StatusChips";
import { StatusLegend } from "./StatusLegend";
import { Tabs } from "./Tabs";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", rowGap: "10px" },
  keys: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface OverviewProps {
  readonly examination: Examination;
  /** All indicators, and those the filter lets through. */
  readonly groups: readonly IndicatorGroup[];
  readonly shown: readonly IndicatorGroup[];
  readonly filter: Filter;
  readonly cameFrom: string | null;
  readonly actions: PaneActions;
  readonly onFilter: (filter: Filter) => void;
  readonly onOpen: (line: Line) => void;
  readonly onReveal: (finding: Finding) => void;
}

/** Counts first, then the indicators worst first or the findings by severity. */
export function Overview(props: OverviewProps): ReactElement {
  const { examination, groups, filter, onFilter } = props;
  const styles = useStyles();
  const { words } = useLanguage();
  const panel = useId();
  return (
    <div className={styles.overview}>
      <NoActualColumn examination={examination} onMakeTemplate={props.actions.makeTemplate} />
      <StatusChips
        counts={countByStatus(groups)}
        chosen={filter.statuses}
        onToggle={(status) => {
          onFilter(toggled(filter, status));
        }}
      />
      <StatusLegend />
      <Tabs
        label={words.tabs.label}
        tabs={[
          { id: "indicators", name: words.tabs.indicators(props.shown.length) },
          { id: "findings", name: words.tabs.findings(examination.findings.length) },
        ]}
        selected={filter.tab}
        panel={panel}
        onSelect={(tab) => {
          onFilter({ ...filter, tab });
        }}
      />
      <div role="tabpanel" id={panel} aria-label={words.tabs.label}>
        <Results {...props} />
      </div>
    </div>
  );
}

function Results(props: OverviewProps): ReactElement {
  const { examination, shown, filter, cameFrom, onFilter, onOpen, onReveal } = props;
  const styles = useStyles();
  const { words } = useLanguage();
  if (filter.tab === "findings") {
    return <FindingList findings={examination.findings} onReveal={onReveal} />;
  }
  return (
    <>
      <IndicatorResults
        groups={shown}
        period={examination.period}
        filter={filter}
        cameFrom={cameFrom}
        onFilter={onFilter}
        onOpen={onOpen}
      />
      <p className={styles.keys}>{words.keys}</p>
    </>
  );
}
