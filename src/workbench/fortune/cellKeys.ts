/** How a cell is being edited: "typed" into from outside, as over an old value, or "opened" with F2 or a double click to change its text. */
export type Editing = "none" | "typed" | "opened";

/** The key FortuneSheet moves the selection by. */
export interface Move {
  readonly key: string;
  readonly shiftKey: boolean;
}

const arrows: ReadonlySet<string> = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);

/**
 * Where a key goes that leaves the cell as in Excel and that FortuneSheet understands otherwise: Enter moves on where it would open the
 * cell, Tab and, from a cell typed into, the arrows take the text where they would stay in it.
 *
 * @returns undefined for every other key, and for those that FortuneSheet understands in the same way.
 * @example moveOf(new KeyboardEvent("keydown", { key: "Enter", shiftKey: true }), "typed") // { key: "ArrowUp", shiftKey: false }
 */
export function moveOf(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  editing: Editing,
): Move | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === "Enter" && (editing === "none" || shiftKey))
    return { key: shiftKey ? "ArrowUp" : "ArrowDown", shiftKey: false };
  if (key === "Tab" && editing !== "none") return { key, shiftKey };
  if (arrows.has(key) && editing === "typed" && !shiftKey) return { key, shiftKey };
  return undefined;
}
