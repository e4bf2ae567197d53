import type { FormLayout } from "../../domain/forms/FormLayout";
import type { SealOrder } from "../../flows/sealing/sealWorkbook";
import type { Hit } from "../../flows/sending/SendingCheck";

/** A workbook's file, to be handed over. */
export interface FileCopy {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What came of making a sealed copy. */
export type CopySealing =
  /** `name` is that of the open workbook, `code` the SHA-256 over everything sealed. */
  | ({ readonly state: "sealed"; readonly code: string } & FileCopy)
  /** The check of the copy holds it back. */
  | { readonly state: "held"; readonly open: readonly Hit[] }
  /** The host does not hand over the workbook's file; `reason` is its own word for it. */
  | { readonly state: "refused"; readonly reason: string };

/** 封存件: how a front door makes a sealed copy of the workbook and hands it over. The open workbook stays as it is. */
export interface Copies {
  /** Seals the workbook as it is now. Rejects with what is wrong with its file. */
  readonly seal: (order: SealOrder, layouts: readonly FormLayout[]) => Promise<CopySealing>;
  /** Opens a copy as a workbook of its own, to be saved by the person; absent where nothing can. */
  readonly open?: (copy: FileCopy) => Promise<void>;
  /** Hands a copy to the download folder; absent where nothing can. */
  readonly save?: (copy: FileCopy) => void;
}
