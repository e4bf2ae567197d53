import { evenWidth } from "./evenWidth";

/** A note in a paragraph that says who is responsible for what stands before it. */
export interface Responsibility {
  /** Where the note stands, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The lead first. */
  readonly units: readonly string[];
}

const label = "(?:责任|牵头|配合|实施|主体|主办|协办|参与|参加|承办)(?:单位|部门|主体)|分工";
const noted = new RegExp(`^(?:${label}):`);
/** The note at a paragraph's end without brackets. */
const loose = new RegExp(`(?:^|[。;\\s])((?:${label}):[^。]*)[。]?\\s*$`);
const role =
  /(?:分别)?(?:(?:共同|按职责分工|按照?职责|按分工|具体)*(?:牵头|负责|配合|落实|参与|参加|实施|承担))+$/;
const body =
  /(?:委|局|厅|办|办公室|部|院|中心|政府|组织|机关|单位|部门|机构|工会|联|公司|集团|学校|处|科|团|企业|会|站|所|社|分局|支队|街道|乡镇|镇)$/;
const others = /等(?:有?相?关)?(?:市级|区级|县级|省级|各)?(?:部门|单位|委办局)?$/;

/**
 * Finds the notes that name responsible units: （责任单位：甲、乙）, （甲牵头，乙等配合）, （甲、乙负责） and brackets at a paragraph's end that hold
 * nothing but units.
 *
 * @example responsibleUnits("……。（市卫生健康委牵头，市医保局等有关部门配合）")[0]?.units // ["市卫生健康委", "市医保局"]
 */
export function responsibleUnits(paragraph: string): readonly Responsibility[] {
  const text = evenWidth(paragraph);
  const notes = bracketsOf(text).flatMap(({ start, end }) => {
    const inner = text.slice(start + 1, end - 1);
    const isLast = /^[。.;\s]*$/.test(text.slice(end));
    const units = unitsOf(inner, paragraph.slice(start + 1, end - 1), isLast);
    return units ? [{ start, end, units }] : [];
  });
  const tail = loose.exec(text);
  if (!tail || notes.length > 0) return notes;
  const words = tail[1] ?? "";
  const start = tail.index + tail[0].indexOf(words);
  const units = unitsOf(words, paragraph.slice(start, start + words.length), true);
  return units ? [{ start, end: start + words.length, units }] : [];
}

/** Outermost pairs; brackets that never close are passed over. */
function bracketsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const pairs: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "(") open.push(index);
    if (text[index] !== ")") continue;
    const start = open.pop();
    if (start !== undefined && open.length === 0) pairs.push({ start, end: index + 1 });
  }
  return pairs;
}

function unitsOf(inner: string, printed: string, isLast: boolean): readonly string[] | undefined {
  const isNoted = noted.test(inner);
  const isRoled = /(?:负责|牵头|配合|落实)/.test(inner);
  const stop = inner.indexOf("。");
  const list = printed.slice(0, stop < 0 ? undefined : stop);
  const names = splitOutside(list)
    .map(withoutRole)
    .filter((name) => name !== "");
  if (names.length === 0) return undefined;
  if (isNoted) return unique(names);
  const areUnits = names.every((name) => body.test(name.replace(/（[^）]*）$/, "")));
  return areUnits && (isRoled || isLast) && !/^[含包如即原]/.test(inner)
    ? unique(names)
    : undefined;
}

/** At 、 ， ； and blanks that stand in no inner bracket; 各区、市政府 are one. */
function splitOutside(list: string): readonly string[] {
  return evenWidth(list)
    .split(/(?<!各(?:[省市区县旗]、)*[省市区县旗])[,、;](?![^(]*\))|\s+/)
    .map((piece) => piece.trim());
}

function withoutRole(piece: string): string {
  return piece
    .replace(new RegExp(`^(?:${label}):`), "")
    .replace(/^(?:由|以|会同|各自)/, "")
    .replace(role, "")
    .replace(others, "")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .trim();
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
