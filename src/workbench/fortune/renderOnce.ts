import type { ReactElement } from "react";
import * as ReactDOM from "react-dom";

/**
 * Draws FortuneSheet the way React 17 did: each of its changes of state is computed once and drawn before the next key. They are written
 * for that: to take what was typed, Enter reads the text box inside the change. The newer root computes a change again when a less urgent
 * one, such as a scroll, came just before it; by then the box is empty, and so became the cell.
 */
export function renderOnce(drawn: ReactElement, element: HTMLElement): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the root that replaces it computes changes twice
  ReactDOM.render(drawn, element);
}

/** Takes away what {@link renderOnce} drew. */
export function unmount(element: HTMLElement): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- belongs to the way it was drawn
  ReactDOM.unmountComponentAtNode(element);
}
