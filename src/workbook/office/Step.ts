import type { Scope } from "./Scope";

/** A part of a write that goes into one request. */
export interface Step {
  /** About how much it adds to the request. */
  readonly bytes: number;
  readonly run: (scope: Scope) => void;
  /** Takes what the step had asked for out of the answer, also out of that of a failed request. */
  readonly harvest?: () => void;
}
