const bracketed = /^\(([^()]+)\)$/;
/** 含 says of a limit what the limit says already. */
const included = /(?<=^(?:[≥≤].+|.+以[上下内]))\((?:含|含本数)\)$/;
const within = /^(.*\d\s*(?:个?工作日|小时|分钟|天|日|周|个月))内$/;
const number = String.raw`\d+(?:\.\d+)?`;
const atLeast = "(?:不低于|不少于|大于等于|≥)";
const atMost = "(?:不超过|不高于|不多于|小于等于|≤)";
const fromTo = new RegExp(
  `^${atLeast}(${number})([^\\d,且并]*),?[且并]?${atMost}(${number})([^\\d]*)$`,
);
const toFrom = new RegExp(
  `^${atMost}(${number})([^\\d,且并]*),?[且并]?${atLeast}(${number})([^\\d]*)$`,
);
const around = new RegExp(`^(${number})(%?)[±](${number})(%?)$`);
const perHead = new RegExp(
  `^每(\\d*[十百千万]+(?:服务|常住)?人口?)(${number})([\\p{Script=Han}]{1,2})$`,
  "u",
);

/**
 * Says a target in the words the rest of the grammar reads: 不低于5%且不超过10% and 95%±1% as ranges, 24小时内 as 24小时以内, 每万人口3.93名 as
 * 3.93名/万人口, ≥95%(含) without its brackets.
 *
 * @param text half-width, without spaces.
 * @returns the text itself where there is nothing to say otherwise.
 * @example plainWording("不超过10%且不低于5%") // "5-10%"
 */
export function plainWording(text: string): string {
  const bare = (bracketed.exec(text)?.[1] ?? text).replace(included, "").replace(within, "$1以内");
  return rangeOf(bare) ?? bare.replace(perHead, "$2$3/$1");
}

function rangeOf(text: string): string | undefined {
  const [, low = "", lowUnit = "", high = "", unit = ""] = fromTo.exec(text) ?? [];
  const [, top = "", topUnit = "", bottom = "", bottomUnit = ""] = toFrom.exec(text) ?? [];
  const [, middle = "", middleUnit = "", margin = "", marginUnit = ""] = around.exec(text) ?? [];
  if (low !== "") return range(low, lowUnit, high, unit);
  if (top !== "") return range(bottom, bottomUnit, top, topUnit);
  if (middle === "" || middleUnit !== marginUnit) return undefined;
  const decimals = Math.max(decimalsOf(middle), decimalsOf(margin));
  const at = (sign: number): string => (Number(middle) + sign * Number(margin)).toFixed(decimals);
  return Number(margin) > Number(middle) ? undefined : `${at(-1)}-${at(1)}${middleUnit}`;
}

/** Both ends in one unit, or the first without any. */
function range(low: string, lowUnit: string, high: string, unit: string): string | undefined {
  const isOne = lowUnit === unit || lowUnit === "";
  return isOne && Number(low) < Number(high) ? `${low}-${high}${unit}` : undefined;
}

function decimalsOf(figure: string): number {
  return figure.split(".")[1]?.length ?? 0;
}
