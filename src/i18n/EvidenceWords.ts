import type { Evidence } from "../intake/Repair";

/** A sentence for each kind of evidence; characters nobody sees come as `U+E010`. */
export type EvidenceWords = {
  readonly [Kind in Evidence["kind"]]: (evidence: Extract<Evidence, { kind: Kind }>) => string;
};
