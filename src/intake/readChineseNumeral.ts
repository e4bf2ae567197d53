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
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const placed =
  /^(?:([一二两三四五六七八九])?千)?零?(?:([一二两三四五六七八九])?百)?零?(?:([一二三四五六七八九])?十)?零?([一二两三四五六七八九])?$/;

/**
 * Reads a whole number below ten thousand written in Chinese numerals, by place (两百三十) or digit by digit (二〇二六).
 * A single 一 is not read: in a cell it is as likely a dash.
 *
 * @returns undefined when the text is no such number.
 * @example readChineseNumeral("二十") // 20
 */
export function readChineseNumeral(text: string): number | undefined {
  if (text === "" || text === "一" || text === "零") return undefined;
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text)) {
    return Number([...text].map((digit) => digits[digit]).join(""));
  }
  return placed.test(text) ? byPlace(text) : undefined;
}

function byPlace(text: string): number {
  let total = 0;
  let pending: number | undefined;
  for (const character of text) {
    const place = tens[character];
    if (place === undefined) {
      pending = digits[character];
      continue;
    }
    total += (pending ?? 1) * place;
    pending = undefined;
  }
  return total + (pending ?? 0);
}
