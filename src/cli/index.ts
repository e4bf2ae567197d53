import { buffer } from "node:stream/consumers";
import type { Stream } from "./Io";
import { main } from "./main";

main(process.argv.slice(2), {
  stdout: streamOf(process.stdout),
  stderr: streamOf(process.stderr),
  stdin: async () => new Uint8Array(await buffer(process.stdin)),
  env: process.env,
  folder: process.cwd(),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);

function streamOf(stream: NodeJS.WriteStream): Stream {
  stream.on("error", leaveQuietly);
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

/** Whoever reads our output may stop early, as `head` does; that is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
}
