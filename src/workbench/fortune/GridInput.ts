import type { Range } from "../../workbook/a1";
import type { GridRequests } from "../GridHost";
import { editingKeys } from "./editingKeys";
import { fitToPlace } from "./fitToPlace";
import { gridGestures, type GestureTarget } from "./gridGestures";
import { isEditing } from "./isEditing";

/** What input needs to know of the grid it is for. */
export interface InputGrid {
  sheet(): string;
  selected(): Range | undefined;
  /** The plain text of a range of the sheet shown. */
  textOf(range: Range): string;
  commit(): void;
  /** The text being typed was given up. */
  givenUp(): void;
}

/** What a person does in the grid with mouse and keyboard, asked of {@link GridRequests} before FortuneSheet does it its own way. */
export class GridInput {
  /** The selection whose handle is being dragged over more cells. */
  fillFrom: Range | undefined;
  readonly #abort = new AbortController();
  readonly #stops: readonly (() => void)[];

  constructor(element: HTMLElement, requests: GridRequests, grid: InputGrid) {
    this.#listenToMouse(element, grid);
    this.#stops = [
      gridGestures(element, gestureTarget(element, requests, grid)),
      editingKeys(element, {
        isEditing: () => isEditing(element),
        commit: () => {
          grid.commit();
        },
        givenUp: () => {
          grid.givenUp();
        },
      }),
      fitToPlace(element),
    ];
  }

  stop(): void {
    this.#abort.abort();
    for (const stop of this.#stops) stop();
  }

  /** A click outside takes what is being typed, as in Excel, before it does what it is for. */
  #listenToMouse(element: HTMLElement, grid: InputGrid): void {
    const options = { capture: true, signal: this.#abort.signal };
    element.addEventListener(
      "mousedown",
      ({ target }) => {
        const isHandle = target instanceof Element && target.closest(".luckysheet-cs-fillhandle");
        this.fillFrom = isHandle ? grid.selected() : undefined;
      },
      options,
    );
    window.addEventListener(
      "pointerdown",
      ({ target }) => {
        if (target instanceof Node && !element.contains(target)) grid.commit();
      },
      options,
    );
  }
}

function gestureTarget(
  element: HTMLElement,
  requests: GridRequests,
  grid: InputGrid,
): GestureTarget {
  return {
    isEditing: () => isEditing(element),
    selection: () => grid.selected(),
    copied: (range) => {
      const text = grid.textOf(range);
      requests.copied(grid.sheet(), range, text);
      return text;
    },
    pasted: (range, text) => {
      requests.pasted(grid.sheet(), range, text);
    },
    cleared: (range) => {
      requests.cleared(grid.sheet(), range);
    },
    filled: (range, source) => {
      requests.filled(grid.sheet(), range, source);
    },
    undo: () => {
      requests.undo();
    },
    redo: () => {
      requests.redo();
    },
  };
}
