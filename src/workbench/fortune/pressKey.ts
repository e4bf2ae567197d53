import type { Move } from "./cellKeys";

/** Gives FortuneSheet a key as if a person had pressed it. */
export function pressKey(element: Element, { key, shiftKey }: Move): void {
  const event = { key, shiftKey, bubbles: true, cancelable: true };
  element.dispatchEvent(new KeyboardEvent("keydown", event));
}
