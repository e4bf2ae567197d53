/** How long work goes on before the page may draw and answer, in milliseconds. */
const longest = 10;

/**
 * Runs work that pauses now and then, with a rest whenever it has taken a while, so that the page stays answering.
 *
 * @returns what the work returns; undefined when it was aborted.
 * @example await runSteps(importPlan(document), signal)
 */
export async function runSteps<Result>(
  steps: Generator<void, Result, void>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  let began = performance.now();
  let finished: { readonly value: Result } | null = null;
  while (!signal.aborted) {
    if (finished) return finished.value;
    const step = steps.next();
    if (step.done) finished = step;
    else if (performance.now() - began < longest) continue;
    await rest();
    began = performance.now();
  }
  return undefined;
}

/** Lets the page draw and take input. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
