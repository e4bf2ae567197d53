import type { Range } from "../../workbook/a1";

/** What the gestures need to know of the grid, and what they ask of it. */
export interface GestureTarget {
  /** Whether the text of a cell is being edited; keys then belong to the text. */
  isEditing(): boolean;
  selection(): Range | undefined;
  /** Gives the plain text of the range for the clipboard. */
  copied(range: Range): string;
  pasted(range: Range, text: string): void;
  cleared(range: Range): void;
  filled(range: Range, source: Range): void;
  undo(): void;
  redo(): void;
}

/**
 * Takes the keys and clipboard events that change cells before FortuneSheet sees them. It would restyle and unmerge what it
 * pastes or deletes; here every change goes through one place that can refuse, save and undo it.
 *
 * @returns the way to stop.
 */
export function gridGestures(element: HTMLElement, target: GestureTarget): () => void {
  const abort = new AbortController();
  const options = { capture: true, signal: abort.signal };
  element.addEventListener(
    "keydown",
    (event) => {
      onKey(event, target);
    },
    options,
  );
  element.addEventListener("contextmenu", swallow, options);
  for (const type of ["copy", "cut", "paste"] as const) {
    element.addEventListener(
      type,
      (event) => {
        onClipboard(event, type, target);
      },
      options,
    );
  }
  return () => {
    abort.abort();
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function onKey(event: KeyboardEvent, target: GestureTarget): void {
  const withControl = event.ctrlKey || event.metaKey;
  if (event.key === "F6") return;
  if (target.isEditing()) {
    if (withControl && !event.altKey) event.stopPropagation();
    return;
  }
  if (withControl) onControlKey(event, target);
  else if (event.key === "Delete" || event.key === "Backspace") {
    swallow(event);
    const range = target.selection();
    if (range) target.cleared(range);
  }
}

/** Moving and selecting stay FortuneSheet's; copy, cut and paste come as clipboard events; formatting is not offered. */
function onControlKey(event: KeyboardEvent, target: GestureTarget): void {
  const range = target.selection();
  switch (event.code) {
    case "KeyZ":
      swallow(event);
      if (event.shiftKey) target.redo();
      else target.undo();
      return;
    case "KeyY":
      swallow(event);
      target.redo();
      return;
    case "KeyD":
      swallow(event);
      if (range) target.filled(range, { ...range, bottom: range.top });
      return;
    case "KeyR":
      if (event.shiftKey) return;
      swallow(event);
      if (range) target.filled(range, { ...range, right: range.left });
      return;
    case "KeyA":
    case "ArrowUp":
    case "ArrowDown":
    case "ArrowLeft":
    case "ArrowRight":
    case "Home":
    case "End":
      return;
    case "KeyC":
    case "KeyX":
    case "KeyV":
      event.stopPropagation();
      return;
    default:
      event.stopPropagation();
  }
}

function onClipboard(
  event: ClipboardEvent,
  type: "copy" | "cut" | "paste",
  target: GestureTarget,
): void {
  const range = target.selection();
  if (target.isEditing() || !range || !event.clipboardData) {
    if (type === "paste") pastePlain(event);
    return;
  }
  swallow(event);
  if (type === "paste") {
    target.pasted(range, event.clipboardData.getData("text/plain"));
    return;
  }
  event.clipboardData.setData("text/plain", target.copied(range));
  if (type === "cut") target.cleared(range);
}

/** Into a text being edited only the words go, never somebody else's fonts. */
function pastePlain(event: ClipboardEvent): void {
  swallow(event);
  const selected = document.getSelection();
  const text = document.createTextNode(event.clipboardData?.getData("text/plain") ?? "");
  if (!selected || selected.rangeCount === 0) return;
  const range = selected.getRangeAt(0);
  range.deleteContents();
  range.insertNode(text);
  selected.collapse(text, text.length);
  event.target?.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
}
