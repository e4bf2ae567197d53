import type { View } from "./scrollFor";

/** What part of its sheet FortuneSheet shows, as its scroll bars say; undefined before it is drawn. */
export function viewOf(element: HTMLElement, zoom: number): View | undefined {
  const down = element.querySelector(".luckysheet-scrollbar-y");
  const along = element.querySelector(".luckysheet-scrollbar-x");
  if (!down || !along) return undefined;
  return {
    scrollTop: down.scrollTop,
    scrollLeft: along.scrollLeft,
    height: down.clientHeight,
    width: along.clientWidth,
    zoom,
  };
}
