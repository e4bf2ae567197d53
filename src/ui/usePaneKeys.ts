import { useEffect, type RefObject } from "react";

/**
 * The pane's own keys: Esc goes back, `/` goes to the search box. They hold while the focus is in the pane or nowhere,
 * never in a grid beside it, and `/` is typed where text is typed.
 */
export function usePaneKeys(pane: RefObject<HTMLElement>, onBack: (() => void) | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const element = pane.current;
      if (!element || !(target instanceof HTMLElement)) return;
      if (!element.contains(target) && target !== document.body) return;
      if (event.key === "Escape" && onBack) onBack();
      else if (event.key === "/" && !isTyped(target)) focusSearch(element, event);
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [pane, onBack]);
}

function isTyped(target: HTMLElement): boolean {
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

function focusSearch(pane: HTMLElement, event: KeyboardEvent): void {
  const search = pane.querySelector<HTMLElement>('input[type="search"]');
  if (!search) return;
  event.preventDefault();
  search.focus();
}
