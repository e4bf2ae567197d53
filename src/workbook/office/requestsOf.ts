import type { Step } from "./Step";

/** Fills the steps into as few requests as the limit in bytes allows, in their order; no request is empty. */
export function requestsOf(
  steps: readonly Step[],
  limit: number,
): readonly (readonly [Step, ...Step[]])[] {
  const requests: [Step, ...Step[]][] = [];
  let size = 0;
  for (const step of steps) {
    const current = requests.at(-1);
    if (current && size + step.bytes <= limit) current.push(step);
    else {
      requests.push([step]);
      size = 0;
    }
    size += step.bytes;
  }
  return requests;
}
