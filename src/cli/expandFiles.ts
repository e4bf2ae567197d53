import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Replaces `folder/*.xlsx` by the files it stands for, as Windows shells leave to the program; `*` and `?` count in the
 * last part only. Names that exist, and patterns that fit nothing, stay as they are. Excel's lock files (`~$…`) are left out.
 *
 * @example await expandFiles(["报送/*.xlsx"], "/home/wang") // ["报送/德清.xlsx", "报送/长兴.xlsx"]
 */
export async function expandFiles(
  names: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const lists = await Promise.all(names.map((name) => expand(name, folder)));
  return lists.flat();
}

async function expand(name: string, folder: string): Promise<readonly string[]> {
  const base = path.basename(name);
  if (!/[*?]/.test(base) || (await exists(path.resolve(folder, name)))) return [name];
  const inFolder = path.dirname(name);
  const entries = await readdir(path.resolve(folder, inFolder)).catch((): string[] => []);
  const pattern = patternOf(base);
  const found = entries.filter((entry) => pattern.test(entry) && !/^(?:~\$|\.)/.test(entry)).sort();
  if (found.length === 0) return [name];
  return found.map((entry) => name.slice(0, name.length - base.length) + entry);
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}

function patternOf(base: string): RegExp {
  const escaped = base.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "iu");
}
