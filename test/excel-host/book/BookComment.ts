import type { Position } from "../../../src/workbook/a1";

/** A threaded comment on a cell. */
export interface BookComment {
  readonly id: string;
  readonly at: Position;
  readonly content: string;
  readonly author: string;
  readonly resolved: boolean;
}
