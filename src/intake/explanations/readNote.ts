import { halfWidth } from "../halfWidth";
import { aboveWords, belowWords, doneWords, slightWords, undoneWords } from "./explanationWords";
import { explainsNothing } from "./explainsNothing";

/** How a 备注 beside a figure is to be taken: as its reason, as none, or as one that had better be said in so many words. */
export type NoteReading = "reason" | "doubtful" | "none";

/** Where figures come from, how they are counted, and where more stands. */
const aboutFigures =
  /来源|口径|统计|定义|公式|计算|单位[:为是]|计量|分子|分母|数据[由取自]|取自|摘自|快报|年报|报表|系统(?:导出|提取)|详?见|参[见阅]|附[件表后]|截[至止]|按.{0,8}(?:标准|规定|办法|口径)|含|不包括|四舍五入|保留.{0,3}位/;

/** What gives a cause, or says what is done about it. */
const causal =
  /因为?|由于|受.{1,12}影响|导致|致使|造成|原因|使得|所致|难以|困难|推[迟延]|延[期后]|暂停|停[用诊]|增[加多长]|减少|上升|下降|高发|[新改扩]建|搬迁|调整|整改|改进|措施|加强|已?督促|将|拟|尚|未/;

/**
 * Judges a 备注 of a table without a column of reasons: definitions, units, sources and pointers (同上, 见附件) give none; what names a cause does; what does
 * neither counts, but is doubtful.
 *
 * @example readNote("数据来源：医院年报") // "none"
 * @example readNote("设备推迟到货") // "reason"
 * @example readNote("三季度起试点") // "doubtful"
 */
export function readNote(text: string): NoteReading {
  const plain = halfWidth(text);
  if (explainsNothing(plain)) return "none";
  const clauses = plain.split(/[,;。!?\n]/).filter((clause) => clause.trim() !== "");
  const gives = clauses.some(
    (clause) => (causal.test(clause) || standing(clause)) && !aboutFigures.test(clause),
  );
  if (gives) return "reason";
  return clauses.every((clause) => aboutFigures.test(clause) || explainsNothing(clause))
    ? "none"
    : "doubtful";
}

/** Says how the figure stands to its target. */
function standing(clause: string): boolean {
  return [undoneWords, doneWords, aboveWords, belowWords, slightWords].some((words) =>
    words.test(clause),
  );
}
