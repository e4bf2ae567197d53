import type { Indicator } from "../../src/domain/indicator";
import { finding } from "../../src/domain/finding";
import type { Milestone, Plan } from "../../src/domain/plan";
import type { Draft, PlanImport } from "../../src/documents/PlanImport";
import type { SourceDocument } from "../../src/documents/SourceDocument";
import { targets } from "./measures";

/** A table row, a sentence with 力争, and a commitment whose dash was lost. */
export const aDocument: SourceDocument = {
  blocks: [
    { kind: "paragraph", line: 1, text: "某县医院提升方案" },
    {
      kind: "table",
      line: 2,
      rows: 1,
      columns: 3,
      cells: ["平均住院日（天）", "6.73", "6.50"].map((text, column) => ({
        line: 2 + column,
        row: 0,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text,
      })),
    },
    { kind: "paragraph", line: 5, text: "力争县域就诊率达到90%以上。" },
    { kind: "paragraph", line: 6, text: "重点建设58个优势专科。" },
  ],
};

const stay: Indicator = {
  id: "ind-01",
  number: null,
  name: "平均住院日",
  level1: "产出指标",
  level2: "质量指标",
  unit: "天",
  comparator: "<=",
  direction: "down",
  directionReason: "dictionary",
  shape: "improve",
  shapeReason: "slope",
  decimals: 2,
  baselineYear: 2022,
  baseline: 6.73,
  targets: targets({ 2025: 6.5 }),
  components: [],
  responsible: ["县卫生健康局"],
  sources: [{ section: "附件", name: "平均住院日" }],
};

const visits: Indicator = {
  ...stay,
  id: "text-01",
  name: "县域就诊率",
  unit: "%",
  comparator: ">=",
  direction: "up",
  directionReason: "comparator",
  decimals: 0,
  baseline: null,
  targets: targets({ 2025: 90 }),
  responsible: [],
};

const specialties: Milestone = {
  id: "mile-01",
  project: "",
  task: "",
  name: "优势专科",
  unit: "个",
  comparator: ">=",
  direction: "up",
  shape: "cumulative",
  total: null,
  baseline: null,
  targets: { 2025: { value: 5, upTo: 8, candidates: ["5—8", "58"] } },
  bodies: ["县人民医院"],
  sources: [],
};

const plan: Plan = {
  id: "county",
  title: "某县医院提升方案",
  document: { number: "", issuer: "", issuedOn: null },
  baselineYear: 2022,
  years: [2025],
  indicators: [stay, visits],
  milestones: [specialties],
  funds: null,
};

/** A quote of a line's words with the figure in them. */
function draft(item: Draft["id"], line: number, text: string, figure: string): Draft {
  const start = text.indexOf(figure);
  return {
    id: item,
    kind: item.startsWith("mile") ? "milestone" : "indicator",
    quotes: [{ at: { kind: "line", line }, text, start, end: start + figure.length }],
    scope: null,
    confidence: 1,
    doubts: [],
  };
}

/** What was made of {@link aDocument}: one certain draft, one doubtful, one with a reading to be chosen. */
export const anImport: PlanImport = {
  plan,
  drafts: [
    draft("ind-01", 4, "6.50", "6.50"),
    {
      ...draft("text-01", 5, "力争县域就诊率达到90%以上。", "90%以上"),
      scope: "每个县（市、区）",
      confidence: 0.5,
      doubts: ["softWords", "inheritedYear"],
    },
    {
      ...draft("mile-01", 6, "重点建设58个优势专科。", "58个"),
      confidence: 0.4,
      doubts: ["unconfirmedRepair"],
    },
  ],
  repairs: [
    {
      found: "58个",
      proposed: "5—8个",
      candidates: ["5—8个", "58个"],
      isCertain: false,
      evidence: [{ kind: "lostElsewhere", character: "—", example: "20232025年" }],
      at: { kind: "line", line: 6 },
      concerns: ["mile-01"],
    },
    {
      found: "6\u{E010}50",
      proposed: "6.50",
      candidates: ["6.50"],
      isCertain: true,
      evidence: [{ kind: "privateUse", character: "\u{E010}", stoodFor: "." }],
      at: { kind: "line", line: 4 },
      concerns: ["ind-01"],
    },
  ],
  findings: [
    finding("plan/alreadyMet", null, "text-01", {
      name: "县域就诊率",
      unit: "%",
      baseline: 91,
      target: 90,
      year: 2025,
    }),
    finding("plan/noTimeliness", null, null, {}),
  ],
};
