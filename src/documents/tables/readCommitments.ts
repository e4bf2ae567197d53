import { figuresIn } from "../../intake/figures/figuresIn";
import { isUnit } from "../../intake/isUnit";
import { clausesOf, hidden } from "./clausesOf";
import type { Commitment } from "./Commitment";
import type { FigureInClause } from "./FigureInClause";
import { readCount } from "./readCount";
import { readRate } from "./readRate";
import { readState } from "./readState";

/** Units of what lasts or is graded: no counts. */
const measured = /[%‰/]|百分点|^(?:天|日|小时|分钟|秒|周|月|个月|年|级|分|岁)$/;

/**
 * Reads what the sentences of one cell of an 实施计划表 commit to: counts (建成3个县域医疗副中心, 新增站点5个), rates (开工率达80%), full coverage,
 * and states to be reached (创建成为二级甲等医院). Dates, ordinals, names with figures in them and spans of time are none.
 *
 * @example readCommitments("累计建成6个县域医疗副中心。").map(({ name, value, unit }) => [name, value, unit]) // [["县域医疗副中心", 6, "个"]]
 */
export function readCommitments(text: string): readonly Commitment[] {
  const figures = figuresIn(text).filter((span) => span.kind === "quantity");
  const clauses = clausesOf(text);
  return clauses.flatMap((clause, index) => {
    const own = figures.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    const all = own.filter(({ reading }) => reading.kind === "number" || reading.kind === "worded");
    const before = clause.isFirst ? null : (clauses[index - 1] ?? null);
    const read = all.flatMap((span) => readFigure({ span, clause, all, before }, text));
    return read.length > 0 ? read : readState(clause, own);
  });
}

function readFigure(figure: FigureInClause, text: string): readonly Commitment[] {
  const { reading } = figure.span;
  if (reading.kind === "worded") return reading.words.includes("覆盖") ? readRate(figure) : [];
  if (reading.kind !== "number" || isAside(figure, text)) return [];
  if (measured.test(reading.unit)) {
    return /^(?:年|月|个月|周|岁)$/.test(reading.unit) ? [] : readRate(figure);
  }
  if (isUnit(reading.unit) || /^[十百千]?[万亿]$/.test(reading.unit) || reading.unit === "趟") {
    return readCount(figure);
  }
  return reading.unit === "" && /[达到为]|≥|以上|不低于/.test(figure.span.text)
    ? readRate(figure)
    : [];
}

/** Within brackets or quotation marks a figure explains another. */
function isAside({ span }: FigureInClause, text: string): boolean {
  return hidden(text).charAt(span.start) === "□";
}
