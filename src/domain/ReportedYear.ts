/** 上年报送数: what was reported for a whole year. */
export interface ReportedYear {
  readonly year: number;
  /** By the id of the measure, in its unit. */
  readonly values: Readonly<Record<string, number>>;
}
