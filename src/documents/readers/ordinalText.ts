const digits = "〇一二三四五六七八九";
const legalDigits = "零壹贰叁肆伍陆柒捌玖";

/** How Word writes the numbers of a list, by the names its format has for them; others are written as decimals. */
const writers: Readonly<Record<string, (number: number) => string>> = {
  none: () => "",
  bullet: () => "",
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  chineseCounting: counted,
  chineseCountingThousand: counted,
  japaneseCounting: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  ideographDigital: oneByOne,
  japaneseDigitalTenThousand: oneByOne,
  taiwaneseDigital: oneByOne,
  chineseLegalSimplified: (number) => grouped(number, legalDigits, ["", "拾", "佰", "仟"]),
  ideographTraditional: (number) => cyclic(number, "甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: (number) => cyclic(number, "子丑寅卯辰巳午未申酉戌亥"),
  decimalEnclosedCircle: (number) => enclosed(number, 0x2460, 20),
  decimalEnclosedCircleChinese: (number) => enclosed(number, 0x2460, 20),
  decimalEnclosedParen: (number) => enclosed(number, 0x2474, 20),
  decimalEnclosedFullstop: (number) => enclosed(number, 0x2488, 20),
  ideographEnclosedCircle: (number) => enclosed(number, 0x3280, 10),
};

/**
 * The number of a list item as Word draws it.
 *
 * @param format a value of `ST_NumberFormat`
 * @source ECMA-376 Part 1, 17.18.59
 * @example ordinalText(12, "chineseCounting") // "十二"
 */
export function ordinalText(number: number, format: string): string {
  return (writers[format] ?? String)(number);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** a … z, aa, bb …: the letter again for each round. */
function letters(number: number): string {
  if (number < 1) return "";
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  const steps = Object.entries({
    ...{ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50 },
    ...{ XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 },
  });
  let rest = Math.min(number, 3999);
  return steps
    .map(([sign, value]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join("");
}

function counted(number: number): string {
  return grouped(number, digits.replace("〇", "零"), ["", "十", "百", "千"]).replace(/^一十/, "十");
}

/** 一百零一; from ten thousand on digit by digit, which no list reaches. */
function grouped(number: number, figures: string, places: readonly string[]): string {
  const text = String(number);
  if (text.length > places.length || number < 1) return oneByOne(number);
  const words = [...text].map((digit, index) =>
    digit === "0" ? "0" : `${figures[Number(digit)] ?? ""}${places[text.length - 1 - index] ?? ""}`,
  );
  return words
    .join("")
    .replace(/0+$/, "")
    .replace(/0+/g, figures[0] ?? "");
}

function oneByOne(number: number): string {
  return String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

function cyclic(number: number, signs: string): string {
  return number < 1 ? "" : (signs[(number - 1) % signs.length] ?? "");
}

function enclosed(number: number, first: number, count: number): string {
  return number >= 1 && number <= count ? String.fromCharCode(first + number - 1) : String(number);
}
