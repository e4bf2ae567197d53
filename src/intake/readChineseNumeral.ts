const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** The forms of cheques and vouchers, and the short ones of twenty and thirty. */
const variants: Readonly<Record<string, string>> = {
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  廿: "二十",
  卅: "三十",
};

const placed =
  /^(?:([一二两三四五六七八九])?千)?零?(?:([一二两三四五六七八九])?百)?零?(?:([一二三四五六七八九])?十)?零?([一二两三四五六七八九])?$/;

/**
 * Reads a whole number below ten thousand written in Chinese numerals, by place (两百三十, 廿五) or digit by digit (二〇二六).
 * A single 一 is not read: in a cell it is as likely a dash.
 *
 * @returns undefined when the text is no such number.
 * @example readChineseNumeral("二十") // 20
 * @example readChineseNumeral("一百二") // 120
 */
export function readChineseNumeral(text: string): number | undefined {
  const plain = text.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟廿卅]/g, (sign) => variants[sign] ?? sign);
  if (plain === "" || plain === "一" || plain === "零") return undefined;
  if (/^[〇零一二三四五六七八九]{2,}$/.test(plain)) {
    return Number([...plain].map((digit) => digits[digit]).join(""));
  }
  return placed.test(plain) ? byPlace(plain) : undefined;
}

function byPlace(text: string): number {
  let total = 0;
  let pending: number | undefined;
  for (const character of text) {
    const place = places[character];
    if (place === undefined) {
      pending = digits[character];
      continue;
    }
    total += (pending ?? 1) * place;
    pending = undefined;
  }
  return total + (pending ?? 0) * placeOfLast(text);
}

/** The last digit of 一百二 and 一千五 stands one place below the one before it. */
function placeOfLast(text: string): number {
  const before = text.at(-2) ?? "";
  return before === "百" || before === "千" ? (places[before] ?? 0) / 10 : 1;
}
