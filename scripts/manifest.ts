/**
 * `npm run manifest -- --base URL [--self-hosted] [-o FILE]` writes the manifest for the address that serves dist/;
 * --self-hosted first builds pages that take office.js from there too.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { manifestFor } from "./manifestFor";
import { root, runCommand } from "./runCommand";

const usage = "npm run manifest -- --base URL [--self-hosted] [-o FILE]";

async function writeManifest(): Promise<void> {
  const { values } = parseArgs({
    options: {
      base: { type: "string" },
      "self-hosted": { type: "boolean" },
      output: { type: "string", short: "o" },
    },
  });
  if (values.base === undefined) throw new Error(`用法 Usage: ${usage}`);
  const written = manifestFor(readFileSync(path.join(root, "manifest.xml"), "utf8"), values.base);
  if (values["self-hosted"] && (await buildSelfHosted()) !== 0)
    throw new Error("构建失败，原因见上。 The build failed; the reason is above.");
  const file = path.resolve(values.output ?? path.join(root, "dist", "manifest.xml"));
  if (!existsSync(path.dirname(file))) {
    throw new Error(
      `没有文件夹 ${path.dirname(file)}，请先运行 npm run build。 There is no such folder: run npm run build first.`,
    );
  }
  writeFileSync(file, written);
  console.log(`已写入 Written: ${path.relative(process.cwd(), file)}`);
}

function buildSelfHosted(): Promise<number> {
  return runCommand("webpack --mode production --config-name web --env selfHosted");
}

writeManifest().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
