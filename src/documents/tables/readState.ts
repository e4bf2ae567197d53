import type { QuantitySpan } from "../../intake/figures/FigureSpan";
import type { Clause } from "./clausesOf";
import type { Commitment } from "./Commitment";

const reaching = /(?:建成|创建(?:成为|成|为)?|创成|获评|晋升(?:为)?|评为|通过|达到|升级为)/;
/** A title that somebody confers: it is reached or not. */
const title =
  /(?:示范|试点|先行|先进|样板|模范|卫生|文明|健康)(?:省|市|县|区|城市|县市区|地区|单位|基地|项目)?$/;
const underWay = /争创|支持|推进|启动|接受评审|申报|持续|加强|开展/;

/**
 * Reads a state to be reached, whose target is to have it: 创建成为二级甲等医院, 建成国家级示范市. Efforts without a result (争创, 启动, 推进) are none.
 *
 * @param figures those of the clause; a grade is one of them.
 */
export function readState(clause: Clause, figures: readonly QuantitySpan[]): readonly Commitment[] {
  const verb = reaching.exec(clause.text);
  if (!verb || underWay.test(clause.text.slice(0, verb.index))) return [];
  const object = clause.text.slice(verb.index + verb[0].length);
  const isGrade = figures.some(
    ({ reading, end }) =>
      reading.kind === "grade" &&
      /^(?:标准|水平|综合|中医|专科)*(?:医院|机构)?$/.test(clause.text.slice(end - clause.start)),
  );
  if (!isGrade && !title.test(object.trim())) return [];
  const subject = clause.text.slice(0, verb.index).trim();
  const kept = subject === "" ? "建成" : "创建";
  return [
    {
      name: `${subject}${isGrade ? kept : "建成"}${object.trim()}`,
      printed: clause.text.trim(),
      wording: `${verb[0]}${object.trim()}`,
      value: 1,
      unit: "",
      comparator: null,
      isAdded: false,
      isState: true,
      isComposed: false,
      isPaired: false,
      isWorded: true,
      start: clause.start + verb.index,
      end: clause.end,
    },
  ];
}
