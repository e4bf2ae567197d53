import type { FindingWords } from "../FindingWords";
import { plainNumber } from "../plainNumber";
import { explanationFindings } from "./explanationFindings";
import { planFindings } from "./planFindings";
import { sendingFindings } from "./sendingFindings";

const n = plainNumber;

const verdicts = {
  implausible: "这个数不可能，像是小数与百分数弄混或多了、少了位数",
  counts: "与分子、分母算出的不符",
  majority: "其他各处都一致",
};

type OwnCode =
  | "facts/carriedMalformed"
  | "facts/carriedAltered"
  | "facts/carriedNewer"
  | "facts/carriedTwice"
  | "facts/otherPlan"
  | "facts/conflict"
  | "facts/stale"
  | "explanation/missing";

/** Codes of findings that are made when a plan is imported, a form filled or a submission checked before it is sent. */
export type FurtherCode =
  | OwnCode
  | keyof typeof planFindings
  | keyof typeof sendingFindings
  | keyof typeof explanationFindings;

/** One sentence or two per finding that an examination alone does not make; loaded with what makes them. */
export const furtherFindings: Pick<FindingWords, FurtherCode> = {
  ...planFindings,
  ...sendingFindings,
  ...explanationFindings,
  "facts/carriedMalformed": ({ place }) =>
    `随本工作簿的事实读不出来${place === "" ? "" : `（${place}）`}，没有采用，以各表中填写的为准。请核对各表数值；下次填表时会重新存入。`,
  "facts/carriedAltered": () =>
    "随本工作簿的事实存入后被改动过（校验值不符），没有采用，以各表中填写的为准。请向发送人核实；下次填表时会重新存入。",
  "facts/carriedNewer": () =>
    "随本工作簿的事实是用更新的版本存入的，本版本不能读取，以各表中填写的为准，填表时也不会改动它。请升级本工具。",
  "facts/carriedTwice": ({ count }) =>
    `本工作簿里有 ${count} 份事实，不知以哪一份为准，都没有采用，以各表中填写的为准。请核对各表数值；下次填表时会重新存入（只留一份）。`,
  "facts/otherPlan": ({ stored, plan }) =>
    `随本工作簿的事实属于目标方案 ${stored}，现在${plan === null ? "没有采用目标方案" : `用的是 ${plan}`}，因此没有采用，填表时也不会改动它。请确认选对了方案。`,
  "facts/conflict": ({ name, unit, cells, verdict }, cell) => {
    const all = cells.map((each) => `${each.sheet}!${each.cell} 是 ${n(each.value)}${unit}`);
    const said = `${cell}“${name}”与别处填得不一样：${all.join("，")}。`;
    if (!verdict) return `${said}没有采用其中任何一个，请核实后改成一致。`;
    const wrong = verdict.wrong.map((each) => `${each.sheet}!${each.cell}`).join("、");
    return `${said}应是 ${wrong} 填错：${verdicts[verdict.why]}。核实后请改为 ${n(verdict.right)}${unit}。`;
  },
  "facts/stale": ({ kind, count, name, unit, shown, current, from }, cell, { form }) =>
    `${cell}“${name}”还是旧数 ${n(shown)}${unit}，现在是 ${n(current)}${unit}${from === null ? "" : `（填在 ${from}）`}。${form[kind]}共有 ${count} 格没有更新，请更新此表；此表的数才对的，请改正另一处。`,
  "explanation/missing": ({ name, value, target, unit, deviation }, cell) => {
    const size = deviation === null ? "" : `，偏差 ${n(deviation)}%`;
    return `${cell}“${name}”完成 ${n(value)}${unit}，目标 ${n(target)}${unit}${size}，还没有情况说明。请写明原因和改进措施。`;
  },
};
