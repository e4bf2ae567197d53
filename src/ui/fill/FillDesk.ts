import { createStore, type StoreApi } from "zustand/vanilla";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { Proposal } from "../../flows/forms/Proposal";
import { LayoutError } from "../../intake/forms/LayoutError";
import { parseLayout } from "../../intake/forms/parseLayout";
import { placeName } from "../../workbook/placeName";
import type { CellRef } from "../../workbook/Workbook";
import type { PaneActions } from "../PaneActions";
import type { Session } from "../Session";
import type { Filled } from "./Filled";
import type { ProposedFilling } from "./fillingOf";
import { undoFilling } from "./undoFilling";
import { writeFilling } from "./writeFilling";

/** Why something asked for here was not done. */
export type FillTrouble =
  /** The file is no layout; without a fault it is no JSON at all. */
  | { readonly kind: "layout"; readonly name: string; readonly fault: LayoutError | null }
  | { readonly kind: "layoutsFailed" }
  /** Somebody has changed cells in the meantime. */
  | {
      readonly kind: "changed";
      readonly what: "fill" | "undo";
      readonly cells: readonly CellRef[];
    };

export interface FillState {
  /** Null until they are fetched; a person's own come first. */
  readonly layouts: readonly FormLayout[] | null;
  /** The id of the chosen form; empty for the first. */
  readonly form: string;
  /** What the person chose otherwise than proposed, by cell: whether to fill it. */
  readonly choices: ReadonlyMap<string, boolean>;
  readonly trouble: FillTrouble | null;
  /** The filling written last; null before the first and once it is undone. */
  readonly filled: Filled | null;
}

/** A person's filling of forms in one workbook: what she chose, and what was written. It outlives the view. No method throws. */
export class FillDesk {
  readonly store: StoreApi<FillState> = createStore<FillState>(() => ({
    layouts: null,
    form: "",
    choices: new Map(),
    trouble: null,
    filled: null,
  }));
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  readonly fetch = async (load: NonNullable<PaneActions["loadLayouts"]>): Promise<void> => {
    if (this.store.getState().layouts) return;
    try {
      this.store.setState({ layouts: await load(), trouble: null });
    } catch {
      this.store.setState({ trouble: { kind: "layoutsFailed" } });
    }
  };

  readonly choose = (form: string): void => {
    this.store.setState({ form, choices: new Map(), trouble: null });
  };

  /** Takes a person's own layout from a file, in place of one of its id, and chooses it. */
  readonly readLayout = async (file: File): Promise<void> => {
    try {
      const layout = parseLayout(JSON.parse((await file.text()).replace(/^\uFEFF/, "")));
      const others = this.store.getState().layouts?.filter(({ id }) => id !== layout.id) ?? [];
      this.store.setState({ layouts: [layout, ...others] });
      this.choose(layout.id);
    } catch (error) {
      const fault = error instanceof LayoutError ? error : null;
      this.store.setState({ trouble: { kind: "layout", name: file.name, fault } });
    }
  };

  readonly take = (proposals: readonly Proposal[], isTaken: boolean): void => {
    const choices = new Map(this.store.getState().choices);
    for (const { cell } of proposals) choices.set(placeName(cell), isTaken);
    this.store.setState({ choices });
  };

  /** Writes the accepted proposals, unless somebody has changed one of their cells since. */
  readonly write = (
    title: string,
    proposed: ProposedFilling,
    accepted: ReadonlySet<Proposal>,
  ): void => {
    let filled: Filled | null = null;
    this.store.setState({ trouble: null });
    this.session.amend({
      editsFor: (now) => {
        const writing = writeFilling(title, proposed, accepted, now);
        if (writing.kind === "ready") ({ filled } = writing);
        else this.#refuse("fill", writing.cells);
        return writing.kind === "ready" ? writing.edits : null;
      },
      onWritten: () => {
        this.store.setState({ filled, choices: new Map() });
      },
    });
  };

  /** Takes back the last filling, unless somebody has changed one of its cells since. */
  readonly undo = (): void => {
    const { filled } = this.store.getState();
    if (!filled) return;
    this.store.setState({ trouble: null });
    this.session.amend({
      editsFor: (now) => {
        const undoing = undoFilling(filled, now);
        if (undoing.kind === "changed") this.#refuse("undo", undoing.cells);
        return undoing.kind === "ready" ? undoing.edits : null;
      },
      onWritten: () => {
        this.store.setState({ filled: null });
      },
    });
  };

  #refuse(what: "fill" | "undo", cells: readonly CellRef[]): void {
    this.store.setState({ trouble: { kind: "changed", what, cells } });
  }
}
