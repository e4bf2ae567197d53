/** What a document lost on its way, each character with its proof. Empty for an intact document. */
export interface DamageProfile {
  readonly losses: readonly Loss[];
}

/** A character that is missing where it certainly stood. */
export interface Loss {
  readonly character: LostCharacter;
  /** The places that prove it, at most a few. */
  readonly proofs: readonly {
    /** As it stands there: `20238月`. */
    readonly found: string;
    /** As it was: `2023年8月`. */
    readonly reading: string;
  }[];
}

export type LostCharacter = "—" | "+" | "/" | "年" | "月" | ".";
