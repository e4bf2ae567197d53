import type { Comparator } from "../../domain/indicator";
import type { Figure } from "../Figure";
import type { CalendarPoint } from "./CalendarPoint";
import type { ListTarget, NumberTarget, RelativeTarget, TargetReading } from "./TargetReading";

const signs: Readonly<Record<Comparator, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": ">",
  "<": "<",
  "=": "=",
};
const counts = { added: "新增", total: "累计", yearly: "每年" } as const;
const moves = { up: "提升至", down: "降至" } as const;

/**
 * Writes a target the way forms print it, decimals as they were; the inverse of `readTarget`. What is damaged is written as found.
 *
 * @example formatTarget({ kind: "number", value: 5, decimals: 0, unit: "个", upTo: 8 }) // "5—8个"
 * @example formatTarget({ kind: "due", by: { year: 2025, month: 12, day: null } }) // "2025年12月底前"
 */
export function formatTarget(reading: TargetReading): string {
  switch (reading.kind) {
    case "number":
      return formatNumber(reading);
    case "relative":
      return formatRelative(reading);
    case "due":
      return reading.from
        ? `${formatPoint(reading.from)}—${formatPoint(reading.by)}`
        : formatDue(reading.by);
    case "grade":
      return `${sign(reading.comparator)}${reading.grade}`;
    case "worded":
    case "qualitative":
      return reading.words;
    case "list":
      return reading.items.map(formatItem).join("、");
    case "blank":
    case "text":
      return "";
    case "damaged":
      return reading.repair.found;
  }
}

function formatItem({ label, target }: ListTarget["items"][number]): string {
  const colon = label !== null && target.kind === "number" ? ":" : "";
  return `${label ?? ""}${colon}${formatTarget(target)}`;
}

function formatNumber(target: NumberTarget): string {
  const { counting, isApproximate, comparator, from, movement, decimals, unit } = target;
  const figure = `${isApproximate ? "约" : ""}${sign(comparator)}${formatFigure(target)}`;
  const count = counting ? counts[counting] : "";
  const way = movement ? moves[movement] : "";
  if (from === undefined) return `${count}${way}${figure}`;
  return `${count}从${formatFigure({ value: from, decimals, unit })}${way || "至"}${figure}`;
}

function formatRelative({ base, change, amount, comparator }: RelativeTarget): string {
  if (change === null) return `${sign(comparator)}${base ?? ""}`;
  const start = base === null ? "" : `较${base}`;
  const verb = change === "up" ? "增长" : "下降";
  return `${start}${verb}${sign(comparator)}${amount ? formatFigure(amount) : ""}`;
}

function formatFigure({ value, decimals, unit, upTo }: Figure): string {
  const low = value.toFixed(decimals);
  const high = upTo?.toFixed(decimals);
  if (unit === "1:x" || unit === "x:1") {
    return [low, ...(high === undefined ? [] : [high])].map((x) => unit.replace("x", x)).join("—");
  }
  return high === undefined ? `${low}${unit}` : `${low}—${high}${unit}`;
}

function formatDue(by: CalendarPoint): string {
  if (by.month === null) return formatPoint(by);
  return `${formatPoint(by)}${by.day === null ? "底" : ""}前`;
}

function formatPoint({ year, month, day }: CalendarPoint): string {
  const parts = [
    year !== null && `${year}年`,
    month !== null && `${month}月`,
    day !== null && `${day}日`,
  ];
  return parts.filter((part) => part !== false).join("");
}

function sign(comparator: Comparator | undefined): string {
  return comparator ? signs[comparator] : "";
}
