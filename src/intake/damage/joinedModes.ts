/** The two modes of payment by cases, printed as one word where their slash was lost. */
export const joinedModes = /DRGs?DIP|DIPDRGs?/g;

/** @example withSlash("DRGDIP") // "DRG/DIP" */
export function withSlash(joined: string): string {
  return joined.replace(/(?!^)(?=D[RI])/, "/");
}
