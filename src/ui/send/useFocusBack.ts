import { useEffect, useRef, type RefObject } from "react";

/** Gives an element the focus when what was open below it closes, unless the focus went elsewhere. */
export function useFocusBack<Of extends HTMLElement>(isOpen: boolean): RefObject<Of> {
  const element = useRef<Of>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLost) element.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return element;
}
