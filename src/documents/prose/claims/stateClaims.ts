import type { Claim } from "../Claim";
import { nameSpan } from "../nameSpan";
import { isMeasured, piecesOf } from "../splitList";
import { amountClaim } from "./amountClaim";
import { wholeClaim } from "./wholeClaim";
import { freeAmounts, type Scene } from "./Scene";

const grading = /((?:创建|创成|建成|建设|晋升|升级|提升|评|获评|达到|争创)(?:成为|成|为|到)?)$/;
const body = /(?:医院|中心|卫生院|保健院|机构|院|所|站)(?:\(·*\))?$/;
const titled =
  /^(?:建成|创成|成功创建|创建成为?|获评)((?:.{0,60})(?:示范|先行|试点|试验|先进|标杆|文明|卫生|健康)(?:市|县|区|城市|省|乡镇|街道|基地|园区))$/;

/** A state to be reached by one body or place: 甲医院创建为三甲医院, 建成全国示范市. Its value is 1. */
export function stateClaims(scene: Scene): readonly Claim[] {
  return [...gradeClaims(scene), ...titleClaims(scene)];
}

function gradeClaims(scene: Scene): readonly Claim[] {
  const { sentence, clause, spent } = scene;
  const { printed, text } = sentence;
  return freeAmounts(scene).flatMap((amount) => {
    const isCounted = clause.amounts.some(({ end }) => end <= amount.start);
    if (amount.grade === null || isCounted) return [];
    const verb = grading.exec(text.slice(clause.start, amount.start))?.[1];
    if (verb === undefined) return [];
    const span = nameSpan(text, clause.start, amount.start - verb.length);
    const subject = text.slice(span.start, span.end);
    const noun = printed.slice(amount.end, clause.end).replace(/[。；;]$/, "");
    if (!body.test(subject) || isMeasured(subject) || noun.length > 12) return [];
    spent.add(amount);
    const pieces = piecesOf(text, span.start, span.end, true);
    const isList = pieces.every((piece) => body.test(text.slice(piece.start, piece.end)));
    return (isList ? pieces : [span]).map((piece) =>
      amountClaim(sentence, amount, amount.start - verb.length, {
        name: `${printed.slice(piece.start, piece.end)}${verb}${amount.grade}${noun}`,
        doubts: ["composedName"],
      }),
    );
  });
}

function titleClaims({ sentence, clause }: Scene): readonly Claim[] {
  const { printed, text } = sentence;
  const { start } = nameSpan(text, clause.start, clause.end);
  if (clause.amounts.length > 0 || !titled.test(text.slice(start, clause.end))) return [];
  return [
    wholeClaim(sentence, start, clause.end, {
      name: printed.slice(start, clause.end),
      value: 1,
      unit: "",
      comparator: null,
      isState: true,
    }),
  ];
}
