import { useEffect, useRef, type RefObject } from "react";

/** Esc within an element leaves it, and not what it is in. */
export function useEscape<Of extends HTMLElement>(onLeave: () => void): RefObject<Of> {
  const element = useRef<Of>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const within = element.current;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      leave.current();
    };
    within?.addEventListener("keydown", press);
    return () => within?.removeEventListener("keydown", press);
  }, []);
  return element;
}
