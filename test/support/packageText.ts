import { unzipSync } from "fflate";

/** Every part of a package as text, by name. */
export function packageText(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );
}

/** The parts that differ between two packages, each with what it is now; null for one that is gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): Record<string, string | null> {
  const was = packageText(before);
  const is = packageText(after);
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return Object.fromEntries(
    [...names].filter((name) => was[name] !== is[name]).map((name) => [name, is[name] ?? null]),
  );
}
