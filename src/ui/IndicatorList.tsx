import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type ReactElement } from "react";
import type { ReportingPeriod } from "../domain/period";
import type { IndicatorGroup } from "./indicatorGroups";
import { IndicatorRow } from "./IndicatorRow";
import { linesOf, type Line } from "./Line";
import { useLanguage } from "./useLanguage";
import { useRovingFocus } from "./useRovingFocus";

/** How many rows there are at first, and how many more each time; what is out of sight is not laid out. */
const step = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { width: "100%", marginTop: "8px" },
});

interface IndicatorListProps {
  readonly groups: readonly IndicatorGroup[];
  readonly period: ReportingPeriod;
  /** The line to be focused when the list appears: where the person came back from. */
  readonly cameFrom: string | null;
  /** Has to stay the same function from one rendering to the next. */
  readonly onOpen: (line: Line) => void;
}

/** The indicators with their components below them; arrow keys go from row to row, Enter opens. */
export function IndicatorList(props: IndicatorListProps): ReactElement {
  const { groups, period, cameFrom, onOpen } = props;
  const styles = useStyles();
  const { words } = useLanguage();
  const lines = useMemo(() => groups.flatMap(linesOf), [groups]);
  const start = lines.findIndex(({ key }) => key === cameFrom);
  const [limit, setLimit] = useState(Math.max(step, start + 1));
  const reach = useCallback((line: number) => {
    setLimit((before) => (line < before ? before : line + step));
  }, []);
  const { list, current, setCurrent } = useRovingFocus(lines.length, start, reach);
  const shown = lines.slice(0, limit);
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={words.list.label}>
        {shown.map((line, index) => (
          <IndicatorRow
            key={line.key}
            line={line}
            index={index}
            period={period}
            isCurrent={index === Math.min(current, shown.length - 1)}
            onOpen={onOpen}
            onFocus={setCurrent}
          />
        ))}
      </ol>
      {lines.length > limit && (
        <Button
          className={styles.more}
          onClick={() => {
            setLimit(limit + step);
          }}
        >
          {words.list.more(lines.length - limit)}
        </Button>
      )}
    </>
  );
}
