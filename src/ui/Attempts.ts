import type { StoreApi } from "zustand/vanilla";
import { isUnfinished } from "./isUnfinished";
import type { SessionState, Step } from "./SessionState";

/** Does the steps of one session, none of which throws: what goes wrong is in the session's state as a failure. */
export class Attempts {
  private readonly store: StoreApi<SessionState>;

  constructor(store: StoreApi<SessionState>) {
    this.store = store;
  }

  /**
   * Does one step; its failure becomes the state's, its success ends an earlier failure of the same step. A workbook that was left
   * unfinished stays the failure that is shown.
   *
   * @returns whether the step was done.
   */
  async make(step: Step, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      const { failure } = this.store.getState();
      if (!isUnfinished(failure?.error)) this.store.setState({ failure: { step, error } });
      return false;
    }
    if (this.store.getState().failure?.step === step) this.dismiss();
    return true;
  }

  dismiss(): void {
    this.store.setState({ failure: null });
  }
}
