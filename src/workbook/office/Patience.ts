import { WorkbookError } from "../WorkbookError";
import { isTransient } from "./officeError";

/** Why Excel does not answer: a person is typing into a cell, or Excel has too much to do. */
export type Delay = "editing" | "busy";

/** How long to keep asking an Excel that does not answer yet, and to wait for what follows a change. */
export interface Patience {
  /** The pauses before asking a busy Excel again, in milliseconds. */
  readonly busyPauses: readonly number[];
  /** The pause between looking whether a cell is still being edited, and how often to look. */
  readonly editingPause: number;
  readonly editingTurns: number;
  /** How long nothing has to happen before a burst of changes is over. */
  readonly burstPause: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told when waiting begins and, with null, when it ends. */
  readonly onDelay: (delay: Delay | null) => void;
}

export const usualPatience: Patience = {
  busyPauses: [200, 400, 800, 1600, 3200],
  editingPause: 500,
  editingTurns: Infinity,
  burstPause: 60,
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  onDelay: () => undefined,
};

/** The waiting that one piece of work may do; a cell in edit mode and a busy Excel have separate limits. */
export class Waiting {
  readonly #patience: Patience;
  #busy = 0;
  #editing = 0;
  #isWaiting = false;

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  /** Waits when it is worth trying again; throws the error when it is not, or not any longer. */
  async after(error: Error): Promise<void> {
    if (!(error instanceof WorkbookError) || !isTransient(error)) throw error;
    const { busyPauses, editingPause, editingTurns, onDelay, wait } = this.#patience;
    const isEditing = error.code === "workbook/editing";
    const pause = isEditing ? editingPause : busyPauses[this.#busy];
    if (pause === undefined || this.#editing >= editingTurns) throw error;
    if (isEditing) this.#editing += 1;
    else this.#busy += 1;
    this.#isWaiting = true;
    onDelay(isEditing ? "editing" : "busy");
    await wait(pause);
  }

  end(): void {
    if (this.#isWaiting) this.#patience.onDelay(null);
    this.#isWaiting = false;
  }
}
