import type { Explanation } from "../../domain/explanation";
import type { CellRef } from "../../workbook/Workbook";
import type { HitLine } from "./HitLine";

/** Why something asked for before sending was not done. */
export type SendTrouble =
  /** Somebody has changed these cells in the meantime. */
  | { readonly kind: "changed"; readonly cells: readonly CellRef[] }
  /** Writing the explanation would lose those the workbook carries. */
  | { readonly kind: "unreadable"; readonly line: HitLine; readonly explanation: Explanation }
  | { readonly kind: "layoutsFailed" }
  /** By nothing but the workbook so many hits hold it back. */
  | { readonly kind: "held"; readonly open: number }
  /** The file is no workbook with values of an earlier year. */
  | { readonly kind: "previous"; readonly name: string };
