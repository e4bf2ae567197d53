const words: readonly (readonly [string, RegExp])[] = [
  ["total", /^(?:年度)?(?:资金总额|项目资金|合计)/],
  ["carried", /结转|结余/],
  ["central", /中央/],
  ["local", /地方|省级|省财政|市级|县级|市县|区县/],
  ["fiscal", /财政|拨款/],
];

/**
 * Which line of 项目资金 an amount belongs to, by the key or the name of its source; a name that no line is for is 其他.
 *
 * @param lines the keys of the lines that a layout has.
 * @returns undefined when the layout has no line for it.
 * @example fundsKey("省级财政补助资金", new Set(["total", "central", "local", "other"])) // "local"
 */
export function fundsKey(name: string, lines: ReadonlySet<string>): string | undefined {
  if (lines.has(name)) return name;
  if (/^[a-z]/i.test(name)) return undefined;
  const key = words.find(([line, pattern]) => lines.has(line) && pattern.test(name))?.[0];
  return key ?? (lines.has("other") ? "other" : undefined);
}
