import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { median, processorTime, type Measurement } from "./measure";

/** What a job gives back, by which one sees that all contenders did the same work. */
export type Result = string;

interface Answer {
  readonly ms: number;
  readonly megabytes: number;
  readonly result: Result;
}

/** Does the job in this process and prints what it took, for {@link inChildren} to read. */
export async function answerParent(job: () => Promise<Result>): Promise<void> {
  let result: Result = "";
  const ms = await processorTime(async () => {
    result = await job();
  });
  const answer: Answer = { ms, megabytes: process.resourceUsage().maxRSS / 1024, result };
  process.stdout.write(JSON.stringify(answer));
}

/**
 * The median time and the greatest memory of a job, each run in a process of its own that begins cold.
 *
 * @param peers the name shown, and the name by which the job knows it.
 * @param at the file or folder the job works on.
 * @throws Error when the contenders' results differ.
 */
export async function inChildren(
  job: string,
  peers: readonly (readonly [shown: string, name: string])[],
  at: string,
  repeats: number,
): Promise<readonly Measurement[]> {
  const answers = peers.map((): Answer[] => []);
  for (let round = 0; round < repeats; round += 1) {
    for (const [index, [, name]] of peers.entries()) {
      answers[index]?.push(await runChild(job, name, at));
    }
  }
  const results = new Set(answers.flat().map(({ result }) => result));
  if (results.size > 1) throw new Error(`${job}: results differ: ${[...results].join(" / ")}`);
  return peers.map(([peer], index) => {
    const own = answers[index] ?? [];
    return {
      peer,
      ms: median(own.map(({ ms }) => ms)),
      megabytes: Math.max(...own.map(({ megabytes }) => megabytes)),
    };
  });
}

async function runChild(job: string, name: string, at: string): Promise<Answer> {
  process.stderr.write(`  ${job}: ${name}\n`);
  const program = path.join(path.dirname(process.argv[1] ?? ""), "child.cjs");
  const { stdout } = await promisify(execFile)(process.execPath, [program, job, name, at]);
  return readAnswer(JSON.parse(stdout));
}

function readAnswer(answer: unknown): Answer {
  if (
    typeof answer === "object" &&
    answer !== null &&
    "ms" in answer &&
    typeof answer.ms === "number" &&
    "megabytes" in answer &&
    typeof answer.megabytes === "number" &&
    "result" in answer &&
    typeof answer.result === "string"
  ) {
    return { ms: answer.ms, megabytes: answer.megabytes, result: answer.result };
  }
  throw new TypeError("a child's answer has a time, a memory and a result");
}
