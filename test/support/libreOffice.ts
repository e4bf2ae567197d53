import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const usualPlaces = [
  "/Applications/LibreOffice.app/Contents/MacOS",
  "C:\\Program Files\\LibreOffice\\program",
];

/** Where LibreOffice's `soffice` is on this machine; null when it is not installed. */
export function findSoffice(): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter), ...usualPlaces];
  const candidates = folders.flatMap((folder) =>
    ["soffice", "soffice.exe"].map((name) => path.join(folder, name)),
  );
  return candidates.find((file) => existsSync(file)) ?? null;
}

/**
 * What LibreOffice makes of a workbook when it opens and saves it, with a profile of its own.
 *
 * @param to the format as `--convert-to` takes it: `xlsx`, `csv:…`.
 */
export function convertByLibreOffice(soffice: string, bytes: Uint8Array, to: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "ontrack-office-"));
  try {
    const source = path.join(folder, "source.xlsx");
    const out = path.join(folder, "out");
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const order = ["--headless", "--convert-to", to, "--outdir", out, source];
    execFileSync(soffice, [profile, ...order], { stdio: "ignore", timeout: 90_000 });
    return readFileSync(path.join(out, `source.${to.split(":")[0] ?? to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
