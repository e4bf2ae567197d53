/**
 * Has FortuneSheet fill its place whenever that changes: it looks again only when the window is resized, and not when the bar beside
 * it is dragged or a notice comes above it.
 *
 * @returns the way to stop.
 */
export function fitToPlace(element: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    window.dispatchEvent(new Event("resize"));
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
