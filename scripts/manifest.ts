/** `npm run manifest -- --base URL [-o FILE]` writes the manifest for an address that serves dist/. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { manifestFor } from "./manifestFor";
import { root } from "./runCommand";

try {
  const { values } = parseArgs({
    options: { base: { type: "string" }, output: { type: "string", short: "o" } },
  });
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const file = path.resolve(values.output ?? path.join(root, "dist", "manifest.xml"));
  writeFileSync(file, manifestFor(manifest, values.base ?? ""));
  console.log(`已写入 Written: ${path.relative(process.cwd(), file)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
