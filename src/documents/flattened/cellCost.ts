import type { Field } from "./Field";
import { isBodyList, isOfFigures, level1Words, level2Words, type TokenLook } from "./lookAt";

/** How a whole table was flattened; the reading that explains it best is taken. */
export interface FlatMode {
  /** Half-widths at which texts were wrapped; null when every cell is one line. */
  readonly wrapWidth: number | null;
  /** Whether 备注 and the like are filled in every row. */
  readonly hasNotes: boolean;
  /** Whether levels are the words of a 绩效目标表: 产出指标, 数量指标. */
  readonly hasLevelWords: boolean;
  /** Whether names carry numbers. */
  readonly isNumbered: boolean;
}

/** Where a cell stands, as far as it matters. */
export interface CellPlace {
  readonly mode: FlatMode;
  readonly isFirstRow: boolean;
  readonly isPlan: boolean;
}

const never = Infinity;

/** How many tokens a field may hold at most. */
export function mostTokens({ kind, size }: Field): number {
  return { ...most, value: size * 3 }[kind];
}

const most = {
  number: 1,
  level: 4,
  name: 6,
  component: 1,
  unit: 1,
  comparator: 1,
  note: 2,
  body: 4,
  prose: 15,
};

/**
 * How unlikely it is that some tokens are a field's cell (for values: its cells): 0 where they are what is expected, 1 and more where
 * they speak for another reading.
 *
 * @param cell the tokens of the field, in order; none for an empty or spanned cell.
 */
export function cellCost(field: Field, cell: readonly TokenLook[], place: CellPlace): number {
  switch (field.kind) {
    case "value":
      return valueCost(field.size, cell);
    case "level":
      return levelCost(field, cell, place);
    case "name":
      return nameCost(cell, place);
    case "prose":
      return proseCost(cell);
    case "body":
      return bodyCost(cell, place.mode.wrapWidth !== null);
    case "note":
      return noteCost(cell, place.mode.hasNotes);
    case "number":
      return oneCost(cell, 1.2, ({ count, isRepeated }) =>
        count === null ? never : isRepeated ? 0.1 : 0,
      );
    case "unit":
      return oneCost(cell, 0.6, (look) => (look.isUnit || look.value === "figure" ? 0 : never));
    case "comparator":
      return oneCost(cell, 0.6, (look) =>
        look.isComparator || look.value === "figure" ? 0 : never,
      );
    case "component":
      return oneCost(cell, 0.2, (look) =>
        look.width <= 12 && look.value === "text" ? 0.1 : never,
      );
  }
}

function oneCost(
  cell: readonly TokenLook[],
  empty: number,
  costOf: (look: TokenLook) => number,
): number {
  const [look] = cell;
  return look ? costOf(look) : empty;
}

/** As many as columns; some more where a cell lists components; one less where an empty baseline left no line. */
function valueCost(size: number, cell: readonly TokenLook[]): number {
  const texts = cell.reduce((sum, look) => sum + textCost(look), 0);
  const count = cell.length;
  if (count === size) return texts;
  if (count > size && count % size === 0) return texts + 1.5;
  if (count > size && size > 1 && count - size <= 2) return texts + 1.5;
  if (count === size - 1 && size > 2) return texts + 2.5;
  return never;
}

/** A text with a number before it is the name of another row. */
function textCost({ value, width, hasClauses, printed }: TokenLook): number {
  if (value === "figure") return 0;
  if (value === "words") return 0.3;
  return width > 24 || hasClauses || printed !== null ? 6 : 2;
}

function levelCost(field: Field, cell: readonly TokenLook[], place: CellPlace): number {
  if (cell.length === 0) return place.isFirstRow ? 2 : 0;
  if (cell.some((look) => look.value === "figure" || look.printed !== null)) return never;
  if (cell.some((look) => look.endsSentence)) return never;
  const [only] = cell;
  const joined = cell.map(({ text }) => text).join("");
  if (cell.length === 1 && only && isLevelWord(only)) return isOwnLevel(field, only) ? 0.05 : 1;
  const isLong = joined.length > 24 && !place.isPlan;
  const isBody = cell.every((look) => look.isBody) && place.isPlan;
  const isKnown = cell.every((look) => look.isRepeated);
  const breaks = cell.slice(0, -1).reduce((sum, look) => sum + breakCost(look, cell), 0);
  const isForeign =
    place.mode.hasLevelWords && !level1Words.test(joined) && !level2Words.test(joined);
  return (
    (isKnown ? 0.2 : 0.8) + breaks + (isLong ? 2 : 0) + (isBody ? 1.5 : 0) + (isForeign ? 2 : 0)
  );
}

function isLevelWord({ isLevel1, isLevel2 }: TokenLook): boolean {
  return isLevel1 || isLevel2;
}

function isOwnLevel({ level, hasInner }: Field, look: TokenLook): boolean {
  if (level === 0 && hasInner) return look.isLevel1;
  return level === 0 ? true : look.isLevel2;
}

/** The lines of a narrow cell are alike in width, but for the last; one with room for another character was hardly broken there. */
function breakCost(look: TokenLook, cell: readonly TokenLook[]): number {
  const widest = Math.max(...cell.map(({ width }) => width));
  if (look.isLevel1 || look.isLevel2) return 3;
  if (look.open > 0) return 0;
  if (look.width < widest - 2 || widest > 16) return 1.5;
  return look.width < widest - 1 ? 1 : 0.5;
}

function nameCost(cell: readonly TokenLook[], { mode, isPlan }: CellPlace): number {
  const [first] = cell;
  if (!first) return never;
  const isFigure = ({ value, text }: TokenLook): boolean => value === "figure" || isOfFigures(text);
  let cost = isFigure(first) ? 5 : 0;
  if (mode.isNumbered && first.printed === null) cost += 1.5;
  if (first.isLevel1 || first.isLevel2) cost += 2;
  let open = 0;
  cell.forEach((look, index) => {
    if (look.endsSentence) cost += 3;
    if (isPlan && look.isBody) cost += 1;
    if (isPlan && look.isRepeated) cost += 0.4;
    if (index > 0 && look.printed !== null) cost += 3;
    if (index > 0 && isFigure(look) && open <= 0) cost += 4;
    open += look.open;
    if (index < cell.length - 1) cost += wrapCost(look, mode, open);
  });
  return cost + (open === 0 ? 0 : 1);
}

function wrapCost({ width }: TokenLook, { wrapWidth }: FlatMode, open: number): number {
  if (open > 0) return 0.1;
  if (wrapWidth === null) return 3.5;
  return width >= wrapWidth - 3 ? 0.1 : 3;
}

/** A line wider than this fills no cell of a table with several columns of text: it was not wrapped. */
const widestWrapped = 80;

function proseCost(cell: readonly TokenLook[]): number {
  const last = cell.at(-1);
  if (!last) return 3;
  if (cell.length === 1 && last.value === "figure" && last.width <= 2) return 0;
  let cost = last.endsSentence ? 0 : last.hasClauses ? 0.7 : 1.1;
  if (cell.length === 1 && last.isBody) cost += 1;
  cell.slice(0, -1).forEach((look) => {
    if (look.endsSentence || look.width > widestWrapped) cost += 1.4;
    else cost += look.width >= last.width - 3 ? 0.25 : 0.9;
    if (!look.hasClauses && look.width <= 24) cost += 0.6;
  });
  return cost;
}

function bodyCost(cell: readonly TokenLook[], isWrapped: boolean): number {
  if (cell.length === 0) return 2.5;
  const isList = isBodyList(
    cell
      .map(({ text }) => text)
      .join("")
      .replace(/\s/g, ""),
  );
  const breaks = cell.slice(0, -1).reduce((sum, { text, isBody }, index) => {
    const isCut = isWrapped && !isBody && !isWholeBody(cell[index + 1], text);
    return sum + (isCut || /[、,，]$/.test(text) ? 0.2 : 1);
  }, 0);
  const sentences = cell.filter(({ endsSentence }) => endsSentence).length;
  return (isList ? 0.1 : 1.6 * cell.length) + breaks + sentences * 2;
}

/** 市卫生健康委 below a text of some length is a body of its own; below 湖州 it is the rest of one. */
function isWholeBody(look: TokenLook | undefined, above: string): boolean {
  return look?.isBody === true && above.length > 3 && /^[各省市区县]/.test(look.text);
}

function noteCost(cell: readonly TokenLook[], isFilled: boolean): number {
  if (cell.length === 0) return isFilled ? 1.2 : 0;
  const strange = cell.filter((look) => look.isLevel1 || look.isLevel2 || look.printed !== null);
  return (isFilled ? 0.1 : 1.8) + (cell.length - 1) + strange.length * 3;
}
