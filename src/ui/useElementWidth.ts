import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * The width of an element in pixels, as it changes; drawings are laid out for it so that their text keeps its size.
 *
 * @param fallback the width until it is known.
 */
export function useElementWidth<T extends Element>(
  fallback: number,
): { readonly ref: RefObject<T>; readonly width: number } {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const measured = element.getBoundingClientRect().width;
      if (measured > 0) setWidth(Math.round(measured));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, width };
}
