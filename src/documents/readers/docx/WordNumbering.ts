import { ordinalText } from "../ordinalText";
import type { ListLevel, WordLists } from "./WordLists";
import type { ListPlace, WordStyles } from "./WordStyles";

/** A list with everything that is said of it anywhere. */
interface ResolvedList {
  /** Lists of one kind go on counting each other's items. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts the paragraphs of the lists of a document and says what Word writes before each. */
export class WordNumbering {
  private readonly lists: WordLists;
  private readonly styles: WordStyles;
  private readonly resolved = new Map<string, ResolvedList | null>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<ResolvedList>();

  constructor(lists: WordLists, styles: WordStyles) {
    this.lists = lists;
    this.styles = styles;
  }

  /**
   * The number before the next paragraph; empty for one in no list and for bullets.
   *
   * @param own what the paragraph itself says of its list
   * @example numbering.next({ list: "1", level: 0 }, null) // "一、"
   */
  next(own: ListPlace, style: string | null): string {
    const fromStyle = this.styles.listOf(style);
    const list = this.list(own.list ?? fromStyle.list);
    if (!list) return "";
    const { levels } = list;
    const depth = own.level ?? levelOfStyle(levels, fromStyle.style) ?? fromStyle.level ?? 0;
    return label(levels, this.count(list, depth), depth);
  }

  private list(id: string | null): ResolvedList | null {
    if (id === null) return null;
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const list = this.resolve(id);
    this.resolved.set(id, list);
    return list;
  }

  /** Follows a kind that takes its levels from a style of lists. */
  private resolve(id: string): ResolvedList | null {
    const list = this.lists.lists.get(id);
    if (!list) return null;
    const seen = new Set<string>();
    for (let kind = list.abstractId; !seen.has(kind);) {
      seen.add(kind);
      const abstract = this.lists.abstracts.get(kind);
      if (!abstract) return null;
      const linked = abstract.styleLink === null ? null : this.styles.listOf(abstract.styleLink);
      const next = linked?.list ? this.lists.lists.get(linked.list) : undefined;
      if (!next) {
        return { kind, levels: new Map([...abstract.levels, ...list.levels]), starts: list.starts };
      }
      kind = next.abstractId;
    }
    return null;
  }

  private count(list: ResolvedList, depth: number): readonly (number | undefined)[] {
    const { kind, levels, starts } = list;
    const counts = this.counts.get(kind) ?? [];
    this.counts.set(kind, counts);
    if (!this.begun.has(list)) for (const at of starts.keys()) counts[at] = undefined;
    this.begun.add(list);
    const start = (at: number): number => starts.get(at) ?? levels.get(at)?.start ?? 1;
    for (let at = 0; at < depth; at += 1) counts[at] ??= start(at);
    const before = counts[depth];
    counts[depth] = before === undefined ? start(depth) : before + 1;
    for (let at = depth + 1; at < counts.length; at += 1) {
      if ((levels.get(at)?.restartAfter ?? at) > depth) counts[at] = undefined;
    }
    return counts;
  }
}

function levelOfStyle(
  levels: ReadonlyMap<number, ListLevel>,
  style: string | null,
): number | undefined {
  return style === null ? undefined : [...levels].find(([, level]) => level.style === style)?.[0];
}

function label(
  levels: ReadonlyMap<number, ListLevel>,
  counts: readonly (number | undefined)[],
  depth: number,
): string {
  const own = levels.get(depth);
  if (!own || own.format === "bullet") return "";
  return (own.text ?? "").replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const format = own.isLegal ? "decimal" : (levels.get(at)?.format ?? "decimal");
    return ordinalText(counts[at] ?? 0, format);
  });
}
