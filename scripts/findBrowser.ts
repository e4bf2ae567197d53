import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

const macPrograms = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function windowsPrograms(): string[] {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA];
  const programs = [
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ];
  return folders.flatMap((folder) =>
    folder === undefined ? [] : programs.map((program) => path.join(folder, program)),
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The Chromium, Chrome or Edge of this machine: CHROME_PATH when it is set, else the first found on PATH,
 * else in the usual places of macOS and Windows.
 *
 * @returns the path of the program, or undefined when there is none (also when CHROME_PATH names none).
 * @example findBrowser() → "/usr/bin/chromium"
 */
export function findBrowser(): string | undefined {
  const { CHROME_PATH, PATH } = process.env;
  if (CHROME_PATH !== undefined) return isProgram(CHROME_PATH) ? CHROME_PATH : undefined;
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = (PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => commands.map((command) => path.join(folder, command + ending)));
  return [...onPath, ...macPrograms, ...windowsPrograms()].find(isProgram);
}
