interface Heading {
  readonly column: number;
  readonly heading: string;
}

/** Where the columns of a form stand, zero-based; null for those it does not have. */
export interface TemplateColumns {
  /** The narrow column at the left that says what the rows below the head are. */
  readonly label: { readonly column: number; readonly text: string } | null;
  readonly level1: Heading;
  readonly level2: Heading | null;
  readonly name: Heading;
  /** Names the components beside the indicator's name, which otherwise covers it. */
  readonly component: number | null;
  readonly baseline: Heading;
  readonly targets: readonly (Heading & { readonly year: number })[];
  readonly actual: number;
  readonly note: Heading | null;
  /** In characters by column. */
  readonly widths: Readonly<Record<number, number>>;
}
