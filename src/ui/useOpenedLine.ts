import { useCallback, useState } from "react";
import type { CellRef } from "../workbook/Workbook";
import type { IndicatorGroup } from "./indicatorGroups";
import { linesOf, type Line } from "./Line";

/** Which indicator's page is open, and the ways to and from it. */
export interface OpenedLine {
  /** Null while the list is shown, and when the opened indicator is no longer there. */
  readonly page: {
    readonly group: IndicatorGroup;
    readonly component: string | null;
    /** Its place among those listed, from 1, and how many they are. */
    readonly position: number;
    readonly count: number;
  } | null;
  /** The line a person came back from; null before the first page. */
  readonly cameFrom: string | null;
  readonly open: (line: Line) => void;
  readonly back: () => void;
  readonly step: (by: 1 | -1) => void;
}

/**
 * Keeps the opened indicator by its key, so that it stays open while its values change.
 *
 * @param groups all indicators.
 * @param shown those in the list; previous and next go through them as long as the opened one is among them.
 * @param onReveal shows the opened line's cell; has to stay the same function.
 */
export function useOpenedLine(
  groups: readonly IndicatorGroup[],
  shown: readonly IndicatorGroup[],
  onReveal: (cell: CellRef) => void,
): OpenedLine {
  const [opened, setOpened] = useState<
    (Pick<Line, "key"> & { group: string; component: string | null }) | null
  >(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const open = useCallback(
    ({ key, group, entry }: Line) => {
      setOpened({ key, group: group.key, component: entry.component });
      const cell = entry.cells["actual"] ?? group.parts[0]?.cells["actual"];
      if (cell) onReveal(cell);
    },
    [onReveal],
  );
  const back = useCallback(() => {
    setCameFrom(opened?.key ?? null);
    setOpened(null);
  }, [opened]);
  const isOpened = ({ key }: IndicatorGroup): boolean => key === opened?.group;
  const listed = shown.some(isOpened) ? shown : groups;
  const index = listed.findIndex(isOpened);
  const group = listed[index];
  const page =
    opened && group
      ? { group, component: opened.component, position: index + 1, count: listed.length }
      : null;
  const step = (by: 1 | -1): void => {
    const next = listed[index + by];
    const [line] = next ? linesOf(next) : [];
    if (line) open(line);
  };
  return { page, cameFrom, open, back, step };
}
