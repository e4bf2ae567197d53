/** A sheet's print set-up. */
export interface Page {
  readonly orientation: string;
  readonly paperSize: string | null;
  readonly centerFooter: string;
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly centerHorizontally: boolean;
  readonly titleRows: string;
  readonly printArea: string;
}

export const plainPage: Page = {
  orientation: "Portrait",
  paperSize: "Letter",
  centerFooter: "",
  zoom: { scale: 100 },
  centerHorizontally: false,
  titleRows: "",
  printArea: "",
};
