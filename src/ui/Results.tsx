import { useCallback, useMemo, useState, type ReactElement, type RefObject } from "react";
import type { Examination } from "../flows/Examination";
import { parseA1 } from "../workbook/a1";
import type { CellRef } from "../workbook/Workbook";
import { filtered, noFilter } from "./Filter";
import { indicatorGroups } from "./indicatorGroups";
import { IndicatorPage } from "./IndicatorPage";
import type { Line } from "./Line";
import { Overview } from "./Overview";
import type { PaneActions } from "./PaneActions";
import { usePaneKeys } from "./usePaneKeys";

interface ResultsProps {
  readonly examination: Examination;
  readonly pane: RefObject<HTMLElement>;
  readonly actions: PaneActions;
  /** Has to stay the same function from one rendering to the next. */
  readonly onReveal: (cell: CellRef) => void;
}

/** What a page was opened from. */
interface Opened {
  readonly line: string;
  readonly group: string;
  readonly component: string | null;
}

/** The overview, or the page of the indicator a person opened from it. */
export function Results({ examination, pane, actions, onReveal }: ResultsProps): ReactElement {
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const groups = useMemo(() => indicatorGroups(examination.entries), [examination]);
  const shown = useMemo(() => filtered(groups, filter), [groups, filter]);
  const open = useCallback(
    ({ key, group, entry }: Line) => {
      setOpened({ line: key, group: group.key, component: entry.component });
      const cell = entry.cells["actual"] ?? group.parts[0]?.cells["actual"];
      if (cell) onReveal(cell);
    },
    [onReveal],
  );
  const back = useCallback(() => {
    setCameFrom(opened?.line ?? null);
    setOpened(null);
  }, [opened]);
  usePaneKeys(pane, opened ? back : null);
  const listed = shown.some(({ key }) => key === opened?.group) ? shown : groups;
  const index = listed.findIndex(({ key }) => key === opened?.group);
  const group = listed[index];
  return opened && group ? (
    <IndicatorPage
      group={group}
      component={opened.component}
      period={examination.period}
      position={index + 1}
      count={listed.length}
      onBack={back}
      onStep={(by) => {
        const next = listed[index + by];
        if (next) open({ key: `${next.key}/`, group: next, entry: next.whole });
      }}
      onReveal={onReveal}
    />
  ) : (
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
