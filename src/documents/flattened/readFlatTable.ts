import type { Repair } from "../../intake/Repair";
import { noteLine } from "../../workbook/headerVocabulary";
import type { SourceTable } from "../SourceDocument";
import { buildTable, type FlatRow } from "./buildTable";
import type { FlatMode } from "./cellCost";
import { fieldsOf, type Field } from "./Field";
import type { FlatToken } from "./FlatToken";
import { layOutValues } from "./layOutValues";
import { lookAt, type TokenLook } from "./lookAt";
import { parseRows, type ParsedRow, type ParsedRows } from "./parseRows";
import { readFlatHead } from "./readFlatHead";
import { readFlatHeader, type FlatHeader } from "./readFlatHeader";
import { isPageNumber } from "./isPageNumber";

/** A layout that was concluded, with the line of its first value. */
export interface FlatRepair {
  readonly line: number;
  readonly repair: Repair;
}

/** A line of a text. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
}

/** A table put together from flattened text. */
export interface FlatTable {
  readonly table: SourceTable;
  readonly repairs: readonly FlatRepair[];
  /** The first line below the last row, where figures go on that no row could be made of; null where there are none. */
  readonly unread: UnreadLine | null;
  /** The first token of its head or header, and the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** Tokens of a table's body, without repeated headers and what is printed at the ends of pages. */
interface Body {
  readonly tokens: readonly FlatToken[];
  /** For each token, and for the end, its place among all tokens. */
  readonly places: readonly number[];
  /** Tokens that stand beside the end of a page. */
  readonly atPageEnd: ReadonlySet<number>;
}

/** What a whole table's way of being flattened has to explain before it is believed. */
const modeCost = 2;

/**
 * Reads the table whose header begins at a token. It pauses now and then.
 *
 * @param from tokens before it belong to something else.
 * @returns undefined when no rows stand below the header.
 */
export function* readFlatTable(
  tokens: readonly FlatToken[],
  header: FlatHeader,
  from: number,
): Generator<void, FlatTable | undefined, void> {
  const body = bodyOf(tokens, header);
  const fields = fieldsOf(header.columns);
  const looks = looksOf(body);
  const parsed = yield* bestParse(fields, looks, header.isPlan);
  if (parsed.rows.length === 0) return undefined;
  const head = readFlatHead(tokens, header.start, from);
  const made = parsed.rows.map((row) => rowOf(fields, body.tokens, row));
  return {
    table: buildTable(
      header.columns,
      head?.entries ?? [],
      made.map(({ row }) => row),
    ),
    repairs: made.flatMap(({ repairs }) => repairs),
    unread: unreadBelow(body.tokens, looks, parsed.end),
    start: head?.start ?? header.start,
    end: (body.places[parsed.end - 1] ?? header.end) + 1,
  };
}

const bodyEnd =
  /^附(?:件|表)\d+[:：]?$|^附(?:件|表)[:：]|^[一二三四五六七八九十]+、|^[(][一二三四五六七八九十]+[)]/;
/** A line of its own where no column holds the levels: 一级指标：产出指标. */
const levelLine = /^[一二]级指标:/;
const continued = /续表?[)）]?$|^[(（]?续/;

/** The tokens below a header down to the next table's; a header printed again is dropped with the title above it. */
function bodyOf(tokens: readonly FlatToken[], header: FlatHeader): Body {
  const kept: number[] = [];
  const atPageEnd = new Set<number>();
  const titles = titlesAbove(tokens, header.start);
  const hasLevels = header.columns.some(({ kind }) => kind === "level");
  let at = header.end;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const again = readFlatHeader(tokens, at);
    if (again && again.key !== header.key) break;
    if (again) {
      atPageEnd.add(kept.length - 1).add(kept.length);
      at = again.end;
      continue;
    }
    const isTitle = titles.has(token.key) || continued.test(token.key);
    if (!isTitle && (bodyEnd.test(token.key) || noteLine.test(token.key))) break;
    const isLevel = !hasLevels && levelLine.test(token.key);
    if (!isTitle && !isLevel && !isPageNumber(token.key)) kept.push(at);
    at += 1;
  }
  const first = numberedColumns(tokens, kept, header.columns.length);
  return {
    tokens: kept.slice(first).flatMap((place) => tokens[place] ?? []),
    places: kept.slice(first),
    atPageEnd: new Set([...atPageEnd].map((index) => index - first)),
  };
}

/** The lines just above a header, as far as they are a title: printed again on the next page they are dropped. */
function titlesAbove(tokens: readonly FlatToken[], header: number): ReadonlySet<string> {
  const above = tokens.slice(Math.max(header - 4, 0), header).map(({ key }) => key);
  return new Set(above.filter((key) => /表$|^单位[:：]|^[(]单位/.test(key)));
}

/** A line that numbers the columns: 1 2 3 4 5. */
function numberedColumns(
  tokens: readonly FlatToken[],
  kept: readonly number[],
  count: number,
): number {
  const isNumbered = Array.from({ length: count }, (_, index) => index).every(
    (index) => tokens[kept[index] ?? -1]?.key.replace(/[()]/g, "") === String(index + 1),
  );
  return isNumbered ? count : 0;
}

function looksOf({ tokens, atPageEnd }: Body): readonly TokenLook[] {
  const counts = new Map<string, number>();
  for (const { key } of tokens) counts.set(key, (counts.get(key) ?? 0) + 1);
  return tokens.map((token, index) => {
    const isRepeated = (counts.get(token.key) ?? 0) > 1;
    const mayBePage = atPageEnd.has(index) && /^\d{1,3}$/.test(token.key);
    return lookAt(token, isRepeated, mayBePage);
  });
}

function* bestParse(
  fields: readonly Field[],
  looks: readonly TokenLook[],
  isPlan: boolean,
): Generator<void, ParsedRows, void> {
  let best: { parsed: ParsedRows; score: number } | undefined;
  for (const mode of modesOf(fields, looks)) {
    const parsed = yield* parseRows(fields, looks, mode, isPlan);
    const costs = Number(mode.wrapWidth !== null) + Number(mode.hasNotes);
    const score = parsed.score - costs * modeCost;
    if (!best || score > best.score) best = { parsed, score };
  }
  return best?.parsed ?? { rows: [], score: 0, end: 0 };
}

function modesOf(fields: readonly Field[], looks: readonly TokenLook[]): readonly FlatMode[] {
  const texts = looks.filter((look) => look.value === "text" && !look.endsSentence);
  const widest = Math.max(0, ...texts.map(({ width }) => width));
  const numbered = looks.filter(({ printed }) => printed !== null).length;
  const isNumbered = numbered >= 3;
  const hasLevelWords = looks.filter((look) => look.isLevel1 || look.isLevel2).length >= 2;
  const hasNotes = fields.some(({ kind }) => kind === "note") ? [false, true] : [false];
  const widths = widest <= 60 ? [null, widest] : [null];
  return widths.flatMap((wrapWidth) =>
    hasNotes.map((notes) => ({ wrapWidth, hasNotes: notes, hasLevelWords, isNumbered })),
  );
}

/** So many tokens below a table are looked at: two rows of it. */
const lookedAt = 16;

/** Two figures on lines of their own right below the last row are the rest of a row. */
function unreadBelow(
  tokens: readonly FlatToken[],
  looks: readonly TokenLook[],
  end: number,
): UnreadLine | null {
  const figures = looks.slice(end, end + lookedAt).filter(({ value }) => value === "figure");
  const first = tokens[end];
  return first && figures.length >= 2 ? { line: first.line, text: first.text } : null;
}

function rowOf(
  fields: readonly Field[],
  tokens: readonly FlatToken[],
  { cells }: ParsedRow,
): { readonly row: FlatRow; readonly repairs: readonly FlatRepair[] } {
  const repairs: FlatRepair[] = [];
  const nameAt = fields.findIndex(({ kind }) => kind === "name");
  const own = cells.map(({ from, to }) => tokens.slice(from, to));
  const name = (own[nameAt] ?? []).map(({ text }) => text).join("");
  const row = fields.flatMap(({ kind, size }, index): FlatRow => {
    const cell = own[index] ?? [];
    const [first] = cell;
    if (kind !== "value" || !first) return Array.from({ length: size }, () => cell);
    const layout = layOutValues(
      cell.map(({ text }) => text),
      size,
      name,
    );
    if (layout.repair) repairs.push({ line: first.line, repair: layout.repair });
    return layout.cells.map((places) => places.flatMap((place) => cell[place] ?? []));
  });
  return { row, repairs };
}
