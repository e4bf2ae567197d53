import { splitComparison } from "../splitComparison";
import { readGrade } from "./readGrade";
import { readNumberTarget } from "./readNumberTarget";
import type { ListTarget } from "./TargetReading";
import { readWorded } from "./readWorded";

type Item = ListTarget["items"][number];

/** From the surest separator to the least. */
const separators = [/[\n;；、]+/, /[,，]/, /\//, /[和与及](?!以|其)/];
const paired = /^(?:力争|争取|确保)?(?:分别|各自|均|都)(?:为|达到?|维持在|稳定在|保持在|控制在)?/;
const label =
  /^([^\d≥≤<>=+,;。、-]{1,16}?)[:：]?((?:不[低高少多小大]于|不超过|超过|高于|低于|大于|小于|至少|[≥≤<>=]|达|为|\d).*)$/;

/**
 * Reads several targets in one text: `90、92`, `分别达到100%、不低于70%`, `门诊≤3%、住院≤5%`. A unit printed only at the end is everyone's,
 * and so is a comparator said once with 分别 before them or 以上 after them.
 *
 * @param text as `tidyValue` writes it.
 * @returns undefined for a single target and anything else.
 * @example readTargetList("90、92%")?.items.map(({ target }) => target.kind) // ["number", "number"]
 */
export function readTargetList(text: string): ListTarget | undefined {
  const lead = paired.exec(text)?.[0] ?? "";
  const bare = text.slice(lead.length);
  for (const separator of separators) {
    const pieces = bare.split(separator);
    if (pieces.length < 2 || pieces.length > 12) continue;
    const items = pieces.flatMap((piece) => readItem(piece) ?? []);
    if (items.length < pieces.length) continue;
    return { kind: "list", items: sharedUnit(sharedComparator(items, pieces, lead)) };
  }
  return undefined;
}

function readItem(piece: string): Item | undefined {
  const target = readOne(piece);
  if (target) return { label: null, target };
  const [, name = "", rest = ""] = label.exec(piece) ?? [];
  const own = name === "" ? undefined : readOne(rest);
  return own && { label: name, target: own };
}

function readOne(piece: string): Item["target"] | undefined {
  return readWorded(piece) ?? readGrade(piece) ?? readNumberTarget(piece);
}

function sharedComparator(
  items: readonly Item[],
  pieces: readonly string[],
  lead: string,
): readonly Item[] {
  const said = items.map(({ target }) => ("comparator" in target ? target.comparator : undefined));
  const [first, ...others] = said;
  const last = said.at(-1);
  const isSaidFirst = first !== undefined && others.every((own) => own === undefined);
  const isSaidLast = last !== undefined && said.slice(0, -1).every((own) => own === undefined);
  const isTail = /[上下内]$/.test(pieces.at(-1) ?? "");
  if (isSaidFirst && lead !== "") return items.map((item) => withComparator(item, first));
  if (isSaidLast && isTail) return items.map((item) => withComparator(item, last));
  const after = splitComparison(`${lead}0`)?.comparator;
  return lead.includes("控制在") && after
    ? items.map((item) => withComparator(item, after))
    : items;
}

function withComparator(
  item: Item,
  comparator: NonNullable<Item["target"] & { kind: "grade" }>["comparator"],
): Item {
  const { target } = item;
  if (target.kind === "worded" || comparator === undefined) return item;
  const isRange = target.kind === "number" && target.upTo !== undefined;
  return isRange
    ? item
    : { ...item, target: { ...target, comparator: target.comparator ?? comparator } };
}

function sharedUnit(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1)?.target;
  const unit = last?.kind === "number" ? last.unit : "";
  const isShared = items
    .slice(0, -1)
    .every(({ target }) => target.kind === "number" && target.unit === "");
  if (unit === "" || /^(?:1:x|x:1)$/.test(unit) || !isShared) return items;
  return items.map((item) =>
    item.target.kind === "number" ? { ...item, target: { ...item.target, unit } } : item,
  );
}
