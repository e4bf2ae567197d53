import { moveOf } from "./cellKeys";
import { pressKey } from "./pressKey";

/** What the keys need to know of the grid, and what they ask of it. */
export interface EditedGrid {
  isEditing(): boolean;
  /** Takes the text being typed, and stays at its cell. */
  commit(): void;
  /** The text being typed was given up. */
  givenUp(): void;
}

/** Keys that belong to an input method while it composes: they choose or give up what it proposes. */
const composing: ReadonlySet<string> = new Set([
  "Enter",
  "Escape",
  "Tab",
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
]);

/**
 * Has the keys that leave a cell do what they do in Excel: see {@link moveOf}.
 *
 * @returns the way to stop.
 */
export function editingKeys(element: HTMLElement, grid: EditedGrid): () => void {
  const abort = new AbortController();
  const options = { capture: true, signal: abort.signal };
  let how: "typed" | "opened" = "opened";
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) {
      if (composing.has(event.key)) event.stopPropagation();
      return;
    }
    if (event.key === "Escape") grid.givenUp();
    const editing = grid.isEditing() ? how : "none";
    const move = moveOf(event, editing);
    if (move) {
      event.preventDefault();
      event.stopPropagation();
      grid.commit();
      const input = element.querySelector(".luckysheet-cell-input");
      if (input) pressKey(input, move);
    } else if (editing === "none") how = event.key === "F2" ? "opened" : "typed";
  };
  element.addEventListener("keydown", onKey, options);
  element.addEventListener(
    "mousedown",
    () => {
      how = "opened";
    },
    options,
  );
  return () => {
    abort.abort();
  };
}
