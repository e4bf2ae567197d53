import type { Finding } from "../../domain/finding";
import type { ReportWords } from "../ReportWords";
import type { Hit } from "../sending/SendingCheck";

/** A finding as a line of a 校验报告. */
export interface ReportedHit {
  readonly severity: string;
  /** `Sheet!A1`; null for the form as a whole. */
  readonly place: string | null;
  readonly message: string;
  /** 待处理, 已说明 or 不拦发送; null for what follows from the line above. */
  readonly state: string | null;
  readonly isOpen: boolean;
  /** 情况说明, and why it does not count where it does not; null without one. */
  readonly explanation: string | null;
}

/** The hits of a check in their order, each with what follows from it below. */
export function reportedHits(hits: readonly Hit[], words: ReportWords): readonly ReportedHit[] {
  return hits.flatMap((hit) => {
    const { finding, state, follows } = hit;
    return [
      {
        ...lineOf(finding, words),
        severity: words.severity[finding.severity],
        state: words.states[state],
        isOpen: state === "open",
        explanation: words.explanation(hit),
      },
      ...follows.map((each) => ({
        ...lineOf(each, words),
        severity: words.follows,
        state: null,
        isOpen: false,
        explanation: null,
      })),
    ];
  });
}

function lineOf(finding: Finding, words: ReportWords): Pick<ReportedHit, "place" | "message"> {
  const { at } = finding;
  return { place: at && `${at.sheet}!${at.cell}`, message: words.finding(finding) };
}
