/** 分值 that a form prints; they count in place of a profile's. */
export interface PrintedWeights {
  /** By id. */
  readonly ofMeasures: ReadonlyMap<string, number>;
  /** Of the execution rate; null where the form prints none. */
  readonly execution: number | null;
}

/** Of a form without weights: the profile's count. */
export const nonePrinted: PrintedWeights = { ofMeasures: new Map(), execution: null };
