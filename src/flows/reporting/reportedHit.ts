import type { ReportWords } from "../ReportWords";
import type { Hit } from "../sending/SendingCheck";
import { whyUnanswered } from "../sending/whyUnanswered";

/** A hit as a line of a 校验报告. */
export interface ReportedHit {
  readonly severity: string;
  /** `Sheet!A1`; null for the form as a whole. */
  readonly place: string | null;
  /** What is wrong and what to do, and on a line of its own what follows from it. */
  readonly message: string;
  /** 待处理, 已说明 or 不拦发送. */
  readonly state: string;
  /** 情况说明, and why it does not count where it does not; null without one. */
  readonly explanation: string | null;
}

/** A hit in the words of a report. */
export function reportedHit(hit: Hit, words: ReportWords): ReportedHit {
  const { finding, state, explanation } = hit;
  const { at, severity } = finding;
  const follows = words.follows(hit);
  const sentence = words.finding(finding);
  return {
    severity: words.severity[severity],
    place: at && `${at.sheet}!${at.cell}`,
    message: follows === null ? sentence : `${sentence}\n${follows}`,
    state: words.states[state],
    explanation: explanation && words.explanation(explanation, whyUnanswered(hit)),
  };
}
