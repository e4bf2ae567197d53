import { useEffect } from "react";

/**
 * Has Ctrl+S (⌘S) save the file, and not the page as the browser would.
 *
 * @param commit takes what is being typed; it reaches the workbook when the grid is done with it, before anything is saved.
 */
export function useSaveKey(commit: () => void, session: { save(): boolean }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isSave = event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey);
      if (!isSave || event.altKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      commit();
      queueMicrotask(() => session.save());
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      window.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [commit, session]);
}
