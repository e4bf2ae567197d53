/**
 * Which line of 项目资金 an amount belongs to, by the name of its source; what no layout has a line for is 其他.
 *
 * @example fundsKey("省级财政补助资金", ["total", "central", "local", "other"]) // "local"
 */
export function fundsKey(name: string, lines: ReadonlySet<string>): string | undefined {
  if (lines.has(name)) return name;
  const key = words.find(([line, pattern]) => lines.has(line) && pattern.test(name))?.[0];
  return key ?? (lines.has("other") ? "other" : undefined);
}

const words: readonly (readonly [string, RegExp])[] = [
  ["total", /^(?:年度)?(?:资金总额|项目资金|合计)/],
  ["carried", /结转|结余/],
  ["central", /中央/],
  ["local", /地方|省级|省财政|市级|县级|市县|区县/],
  ["fiscal", /财政|拨款/],
];
