import type { RepeatedCheck } from "../flows/sealing/repeatCheck";
import type { SealVerdict } from "../flows/sealing/verifySeal";

/** What came of verifying a file; the check is repeated where the seal can be read. */
export interface Verified {
  readonly verdict: SealVerdict;
  readonly repeated: RepeatedCheck | null;
}
