import { spawn } from "node:child_process";
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
  return new Promise((done) => {
    const programs = resolve(root, "node_modules", ".bin");
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: "inherit",
      env: { ...process.env, PATH: programs + delimiter + (process.env["PATH"] ?? "") },
    });
    child.once("error", () => {
      done(1);
    });
    child.once("close", (code) => {
      done(code ?? 1);
    });
  });
}
