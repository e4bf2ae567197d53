import { createStore, type StoreApi } from "zustand/vanilla";
import type { Examination } from "../../flows/Examination";
import type { Copies, FileCopy } from "./Copies";
import { copyName } from "./copyName";
import type { SendDesk } from "./SendDesk";

/** A sealed copy and how far it got. */
export interface MadeCopy {
  readonly file: FileCopy;
  readonly code: string;
  /** What was sealed; any later one is not in the copy. */
  readonly of: Examination | null;
  /** The ways in which it can be handed over. */
  readonly ways: Pick<Copies, "open" | "save">;
  /** How it was handed over last; null until it is. */
  readonly handed: "opened" | "saved" | { readonly error: Error } | null;
}

/** Why no copy was made. */
export type CopyTrouble =
  /** The host does not hand over the workbook's file. */
  | { readonly kind: "refused"; readonly reason: string }
  /** By nothing but the copy so many hits hold it back. */
  | { readonly kind: "held"; readonly open: number }
  | { readonly kind: "failed"; readonly error: Error };

export interface SealState {
  readonly isSealing: boolean;
  readonly copy: MadeCopy | null;
  readonly trouble: CopyTrouble | null;
}

const nothing: SealState = { isSealing: false, copy: null, trouble: null };

/** 封存 of one workbook: has a sealed copy made and handed over, and says how that went. No method throws. */
export class SealDesk {
  readonly store: StoreApi<SealState> = createStore<SealState>(() => nothing);
  private readonly desk: SendDesk;
  private readonly load: () => Promise<Copies>;
  /** As it was given last. */
  private unit = "";

  constructor(desk: SendDesk, load: () => Promise<Copies>) {
    this.desk = desk;
    this.load = load;
  }

  /**
   * Makes a sealed copy and hands it over, as a workbook of its own where that is possible.
   *
   * @param suffix what is added to the workbook's name.
   */
  readonly seal = async (unit: string, suffix: string): Promise<void> => {
    const asked = this.desk.sealable(unit);
    if (!asked || this.store.getState().isSealing) return;
    this.unit = unit;
    this.store.setState({ ...nothing, isSealing: true });
    const of = this.desk.session.store.getState().examination;
    try {
      const copies = await this.load();
      const sealing = await copies.seal(asked.order, asked.layouts);
      if (sealing.state === "sealed") {
        const { name, bytes, code } = sealing;
        const file = { name: copyName(name, suffix), bytes };
        this.store.setState({ copy: { file, code, of, ways: copies, handed: null } });
        await (copies.open ? this.open() : this.save());
      } else if (sealing.state === "held") this.refuse({ kind: "held", open: sealing.open.length });
      else this.refuse({ kind: "refused", reason: sealing.reason });
    } catch (cause) {
      this.refuse({ kind: "failed", error: errorOf(cause) });
    }
    this.store.setState({ isSealing: false });
  };

  /** Opens the copy as a workbook of its own. */
  readonly open = (): Promise<void> => this.hand("opened", (copy) => copy.ways.open?.(copy.file));

  /** Hands the copy to the download folder. */
  readonly save = (): Promise<void> => this.hand("saved", (copy) => copy.ways.save?.(copy.file));

  /** Seals the open workbook itself, after all. */
  readonly sealHere = (): void => {
    this.dismiss();
    this.desk.sealHere(this.unit);
  };

  readonly dismiss = (): void => {
    this.store.setState(nothing);
  };

  private async hand(
    handed: "opened" | "saved",
    deed: (copy: MadeCopy) => Promise<void> | void,
  ): Promise<void> {
    const { copy } = this.store.getState();
    if (!copy) return;
    try {
      await deed(copy);
      this.store.setState({ copy: { ...copy, handed } });
    } catch (cause) {
      this.store.setState({ copy: { ...copy, handed: { error: errorOf(cause) } } });
    }
  }

  private refuse(trouble: CopyTrouble): void {
    this.store.setState({ trouble });
  }
}

function errorOf(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
