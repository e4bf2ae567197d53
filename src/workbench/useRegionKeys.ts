import { useEffect } from "react";

/** Has F6 move the keyboard between the grid and the pane, as it does between the panes of Office. */
export function useRegionKeys(
  isInGrid: () => boolean,
  toGrid: () => void,
  toPane: () => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (isInGrid()) toPane();
      else toGrid();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      window.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [isInGrid, toGrid, toPane]);
}
