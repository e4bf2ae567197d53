/**
 * Runs work that pauses now and then to its end at once. A pane runs it step by step instead, with a rest between steps.
 *
 * @example finishSteps(unflatten(document)).repairs
 */
export function finishSteps<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
