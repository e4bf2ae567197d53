import { createStore, type StoreApi } from "zustand/vanilla";
import type { Session } from "../ui/Session";
import type { OfficeWorkbook } from "../workbook/office/OfficeWorkbook";
import type { Delay } from "../workbook/office/Patience";

/** Something the pane says once, until it is dismissed. */
export type PaneNotice = "noIndicatorHere";

export interface PaneState {
  /** Why Excel keeps the pane waiting. */
  readonly delay: Delay | null;
  readonly notice: PaneNotice | null;
}

/** What the ribbon and the pane share: they run in one page, whether the pane is open or not. */
export class PaneModel {
  readonly store: StoreApi<PaneState> = createStore<PaneState>(() => ({
    delay: null,
    notice: null,
  }));
  readonly workbook: OfficeWorkbook;
  readonly session: Promise<Session>;
  readonly #begin: (session: Session) => void;

  /** @param openWorkbook makes the workbook; it tells why it waits. */
  constructor(openWorkbook: (onDelay: (delay: Delay | null) => void) => OfficeWorkbook) {
    let begin: (session: Session) => void = () => undefined;
    this.session = new Promise((resolve) => {
      begin = resolve;
    });
    this.#begin = begin;
    this.workbook = openWorkbook((delay) => {
      this.store.setState({ delay });
    });
  }

  /** Takes the session of the pane, which is drawn also while it is closed. */
  readonly begin = (session: Session): void => {
    this.#begin(session);
  };

  say(notice: PaneNotice): void {
    this.store.setState({ notice });
  }

  readonly dismiss = (): void => {
    this.store.setState({ notice: null });
  };
}
