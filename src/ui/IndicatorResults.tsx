import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportingPeriod } from "../domain/period";
import { noFilter, type Filter } from "./Filter";
import type { IndicatorGroup } from "./indicatorGroups";
import { IndicatorList } from "./IndicatorList";
import type { Line } from "./Line";
import { SearchField } from "./SearchField";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

interface IndicatorResultsProps {
  /** Those the filter lets through. */
  readonly groups: readonly IndicatorGroup[];
  readonly period: ReportingPeriod;
  readonly filter: Filter;
  readonly cameFrom: string | null;
  readonly onFilter: (filter: Filter) => void;
  readonly onOpen: (line: Line) => void;
}

/** The search box over the list, or the way back to all when nothing is found. */
export function IndicatorResults(props: IndicatorResultsProps): ReactElement {
  const { groups, period, filter, cameFrom, onFilter, onOpen } = props;
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <div className={styles.results}>
      <SearchField
        value={filter.search}
        onChange={(search) => {
          onFilter({ ...filter, search });
        }}
      />
      {groups.length === 0 ? (
        <div>
          <p>{words.list.none}</p>
          <Button
            onClick={() => {
              onFilter(noFilter);
            }}
          >
            {words.list.reset}
          </Button>
        </div>
      ) : (
        <IndicatorList groups={groups} period={period} cameFrom={cameFrom} onOpen={onOpen} />
      )}
    </div>
  );
}
