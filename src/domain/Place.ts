/** A cell by its sheet's name and A1 address. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}
