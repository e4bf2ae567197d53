import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";

/** The folder of package.json. */
export const root = resolve(__dirname, "..");

/**
 * Runs a command from the root of the project with the programs of node_modules at hand, showing what it prints.
 *
 * @returns its exit code; 1 when it could not be started or was ended by a signal.
 * @example await runCommand("tsc -p src/domain") → 0
 */
export function runCommand(command: string): Promise<number> {
  return ended(start(command, "inherit"));
}

/**
 * Runs a command as {@link runCommand} does, but keeps what it prints, so that it can be shown apart from that of others.
 *
 * @example await runQuietly("tsc -p src/domain") → { exitCode: 0, output: "" }
 */
export async function runQuietly(
  command: string,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const child = start(command, ["inherit", "pipe", "pipe"]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const exitCode = await ended(child);
  return { exitCode, output };
}

function start(command: string, stdio: StdioOptions): ChildProcess {
  const programs = resolve(root, "node_modules", ".bin");
  return spawn(command, {
    cwd: root,
    shell: true,
    stdio,
    env: { ...process.env, PATH: programs + delimiter + (process.env["PATH"] ?? "") },
  });
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((done) => {
    child.once("error", () => {
      done(1);
    });
    child.once("close", (code) => {
      done(code ?? 1);
    });
  });
}
