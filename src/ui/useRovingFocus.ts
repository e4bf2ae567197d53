import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";

export interface RovingFocus {
  readonly list: RefObject<HTMLOListElement>;
  /** The line the Tab key reaches. */
  readonly current: number;
  readonly setCurrent: (line: number) => void;
  /** Shows a line and focuses it. */
  readonly go: (line: number) => void;
}

/**
 * One tab stop for a whole list: the arrow keys, Home and End go from line to line. A line is whatever carries
 * `data-line` with its number.
 *
 * @param count how many lines there are or could be shown.
 * @param start the line to focus when the list appears; -1 for none.
 * @param onReach called with the line before it is focused, so that it can be shown.
 */
export function useRovingFocus(
  count: number,
  start: number,
  onReach: (line: number) => void,
): RovingFocus {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef(start);
  const [line, setCurrent] = useState(Math.max(0, start));
  const [, draw] = useState({});
  const current = Math.max(0, Math.min(line, count - 1));
  const go = useCallback(
    (to: number) => {
      wanted.current = to;
      onReach(to);
      setCurrent(to);
      draw({});
    },
    [onReach],
  );
  useLayoutEffect(() => {
    if (wanted.current < 0) return;
    list.current?.querySelector<HTMLElement>(`[data-line="${wanted.current}"]`)?.focus();
    wanted.current = -1;
  });
  useEffect(() => {
    const element = list.current;
    const move = (event: KeyboardEvent): void => {
      const isOnLine = event.target instanceof Element && event.target.matches("[data-line]");
      const to = isOnLine ? lineAfter(event.key, current, count - 1) : null;
      if (to === null) return;
      event.preventDefault();
      go(to);
    };
    element?.addEventListener("keydown", move);
    return () => element?.removeEventListener("keydown", move);
  }, [count, current, go]);
  return { list, current, setCurrent, go };
}

function lineAfter(key: string, current: number, last: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(last, current + 1);
    case "ArrowUp":
      return Math.max(0, current - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
