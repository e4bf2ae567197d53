import type { WorkbookInstance } from "@fortune-sheet/react";

/** A grid that takes orders before it is drawn and carries them out once it is. */
export class ReadyGrid {
  instance: WorkbookInstance | null = null;
  #isReady = false;
  #waiting: (() => void)[] = [];

  /** Does something with the grid, now or once it is drawn; what waited for an earlier drawing is forgotten by {@link reset}. */
  when(act: (grid: WorkbookInstance) => void): void {
    if (this.#isReady && this.instance) act(this.instance);
    else {
      this.#waiting.push(() => {
        if (this.instance) act(this.instance);
      });
    }
  }

  become(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const act of waiting) act();
  }

  reset(): void {
    this.#isReady = false;
    this.#waiting = [];
  }
}
