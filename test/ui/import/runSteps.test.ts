import { runSteps } from "../../../src/ui/import/runSteps";

/** Work of many steps, each of about a millisecond. */
function* work(count: number, done: string[]): Generator<void, string, void> {
  for (let step = 0; step < count; step += 1) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    done.push("step");
    yield;
  }
  return "done";
}

test("long work lets others have their turn, and returns what it made", async () => {
  const done: string[] = [];
  const turns = setInterval(() => done.push("turn"));
  const result = await runSteps(work(60, done), new AbortController().signal);
  clearInterval(turns);
  const longest = Math.max(
    ...done
      .join(" ")
      .split("turn")
      .map((part) => part.split("step").length),
  );
  expect([result, done.filter((each) => each === "step").length, longest < 40]).toEqual([
    "done",
    60,
    true,
  ]);
});

test("aborted work stops where it is", async () => {
  const done: string[] = [];
  const abort = new AbortController();
  setTimeout(() => {
    abort.abort();
  });
  const result = await runSteps(work(1000, done), abort.signal);
  expect([result, done.length < 1000]).toEqual([undefined, true]);
});
