import { finding, type Finding, type FindingCode } from "../../src/domain/finding";
import { period } from "./measures";

const at = { sheet: "附件3", cell: "G15" };

/** One finding of every code; a new code does not compile until it has one here. */
export const everyFinding: { readonly [Code in FindingCode]: Extract<Finding, { code: Code }> } = {
  "structure/notRecognised": finding("structure/notRecognised", null, null, {
    nearest: "annual",
    missing: ["目标值列", "指标名称列"],
  }),
  "structure/formPassedOver": finding("structure/formPassedOver", at, null, {
    title: "绩效自评表",
    missing: ["三级指标"],
  }),
  "structure/otherYear": finding("structure/otherYear", at, null, { stated: 2023, year: 2024 }),
  "structure/noActualColumn": finding("structure/noActualColumn", null, null, {
    period: period("2024H1"),
  }),
  "structure/hidden": finding("structure/hidden", at, null, { what: "rows", name: "5–8" }),
  "structure/ambiguousColumns": finding("structure/ambiguousColumns", at, null, {
    role: "target:2024",
    headers: ["2024年", "2024年目标"],
  }),
  "structure/changed": finding("structure/changed", at, null, {
    expected: "2024年目标值",
    found: "本年目标",
    count: 3,
  }),
  "structure/formulaOverwritten": finding("structure/formulaOverwritten", at, null, {
    formula: "SUM(D7:D9)",
    found: "97000",
  }),
  "structure/issueUnknown": finding("structure/issueUnknown", null, null, { why: "altered" }),
  "structure/notInPlan": finding("structure/notInPlan", at, null, { name: "床位使用率" }),
  "structure/missingIndicators": finding("structure/missingIndicators", null, null, {
    names: ["平均住院日", "管理费用占比"],
  }),
  "structure/nameMissing": finding("structure/nameMissing", at, null, { above: "平均住院日" }),
  "structure/duplicateIndicator": finding("structure/duplicateIndicator", at, "ind-11", {
    name: "平均住院日",
    first: "C9",
  }),
  "plan/carriedMalformed": finding("plan/carriedMalformed", null, null, {
    place: "indicators[3].targets.2024",
  }),
  "plan/carriedAltered": finding("plan/carriedAltered", null, null, {}),
  "plan/carriedNewer": finding("plan/carriedNewer", null, null, {}),
  "plan/carriedTwice": finding("plan/carriedTwice", null, null, { count: 2 }),
  "plan/carriedDiffers": finding("plan/carriedDiffers", null, null, {
    title: "湖州市公立医院改革与高质量发展示范项目实施方案",
  }),
  "value/required": finding("value/required", at, "ind-11", { name: "平均住院日" }),
  "value/notCalculated": finding("value/notCalculated", at, "ind-11", { formula: "E5/F5" }),
  "value/errorValue": finding("value/errorValue", at, "ind-11", { error: "#DIV/0!" }),
  "value/numberAsText": finding("value/numberAsText", at, "ind-11", { text: "６.55", value: 6.55 }),
  "value/notANumber": finding("value/notANumber", at, "ind-11", { text: "约6天" }),
  "value/unitSlip": finding("value/unitSlip", at, "ind-09", {
    value: 0.18,
    suggested: 18,
    unit: "%",
  }),
  "value/outOfBounds": finding("value/outOfBounds", at, "ind-09", {
    value: 118,
    lower: 0,
    upper: 100,
    unit: "%",
  }),
  "value/cumulativeFell": finding("value/cumulativeFell", at, "m-01", {
    value: 3,
    before: 5,
    year: 2023,
  }),
  "value/decimals": finding("value/decimals", at, "ind-09", { value: 18.123, decimals: 2 }),
  "value/jump": finding("value/jump", at, "ind-04", { value: 31.2, before: 24, year: 2023 }),
  "value/tablesDisagree": finding("value/tablesDisagree", at, "ind-09", {
    here: 18.2,
    there: 18.3,
    other: { sheet: "附件1", cell: "G7" },
  }),
  "value/damagedCell": finding("value/damagedCell", at, "ind-09", { detail: "shared string 812" }),
  "target/differsFromPlan": finding("target/differsFromPlan", at, "ind-09", {
    year: 2024,
    baseline: false,
    inTable: 18,
    inPlan: 18.5,
  }),
  "target/unconfirmed": finding("target/unconfirmed", at, "ind-09", {
    year: 2025,
    candidates: ["15", "1—5"],
  }),
  "target/componentMissing": finding("target/componentMissing", at, "ind-14", {
    missing: ["住院"],
  }),
  "target/weakerThanPlan": finding("target/weakerThanPlan", at, "ind-09", {
    year: 2024,
    own: 18.2,
    plan: 18.5,
  }),
  "target/regresses": finding("target/regresses", at, "ind-09", {
    year: 2024,
    own: 17.1,
    baseline: 17.56,
  }),
  "target/notMonotone": finding("target/notMonotone", at, "ind-09", {
    year: 2025,
    own: 18.1,
    before: 18.5,
  }),
  "target/notComparable": finding("target/notComparable", at, "own-02", {
    name: "制度健全性",
    text: "健全",
    inWords: true,
  }),
  "target/tablesDisagree": finding("target/tablesDisagree", at, "ind-09", {
    year: 2022,
    baseline: true,
    here: 17.56,
    there: 17.65,
    other: { sheet: "附件1", cell: "C7" },
  }),
  "facts/carriedMalformed": finding("facts/carriedMalformed", null, null, {
    place: "facts[3].fact.value",
  }),
  "facts/carriedAltered": finding("facts/carriedAltered", null, null, {}),
  "facts/carriedNewer": finding("facts/carriedNewer", null, null, {}),
  "facts/carriedTwice": finding("facts/carriedTwice", null, null, { count: 2 }),
  "facts/otherPlan": finding("facts/otherPlan", null, null, {
    stored: "huzhou-2023",
    plan: "liaocheng-2022",
  }),
  "facts/conflict": finding("facts/conflict", at, "ind-09", {
    name: "四级手术比例",
    unit: "%",
    cells: [
      { ...at, value: 17.2 },
      { sheet: "自评表", cell: "G9", value: 17.5 },
    ],
  }),
  "facts/stale": finding("facts/stale", at, "ind-09", {
    kind: "self",
    count: 3,
    name: "四级手术比例",
    unit: "%",
    shown: 17.2,
    current: 17.5,
    from: "绩效目标表!J9",
  }),
  "plan/fitsNothing": finding("plan/fitsNothing", null, null, { title: "云溪市医院提升方案" }),
  "plan/contradiction": finding("plan/contradiction", null, "key-06", {
    name: "推荐标准占比",
    kind: "dueYears",
    value: 60,
    unit: "%",
    here: { section: "附件1", row: 6, name: "推荐标准占比", wording: "", year: 2023 },
    there: { section: "正文三", row: null, name: "推荐标准", wording: "60%", year: 2025 },
  }),
  "plan/alreadyMet": finding("plan/alreadyMet", null, "ind-19", {
    name: "住院量占比",
    unit: "%",
    baseline: 90.76,
    target: 90,
    year: 2025,
  }),
  "plan/backLoaded": finding("plan/backLoaded", null, "key-07", {
    name: "电子病历4级覆盖率",
    unit: "%",
    year: 2025,
    step: 25,
    largestBefore: 10,
  }),
  "plan/lookAlike": finding("plan/lookAlike", null, "key-05", {
    name: "三级公立医院占比",
    other: "区县级三级公立医院占比",
    otherId: "text-07",
  }),
  "plan/hiddenDenominator": finding("plan/hiddenDenominator", null, "key-05", {
    name: "三级公立医院占比",
    shares: [40, 45, 50],
    possible: [20, 40, 60, 80, 100],
    largest: 100,
  }),
  "plan/unreadRows": finding("plan/unreadRows", null, null, { line: 24, text: "18.0018.50" }),
  "plan/noTimeliness": finding("plan/noTimeliness", null, null, {}),
  "plan/missingKind": finding("plan/missingKind", null, null, { kind: "cost" }),
  "funds/years": finding("funds/years", null, null, {
    total: 97500,
    sum: 97400,
    years: [32637, 40857, 23906],
  }),
  "funds/sum": finding("funds/sum", at, null, {
    total: 97500,
    sum: 97400,
    parts: ["50000", "34850", "12550"],
  }),
  "weights/sum": finding("weights/sum", null, null, {
    profile: "预算执行10 产出50 效益30 满意度10",
    full: 100,
    sum: 90,
    empty: ["满意度指标"],
  }),
  "value/sameAsLastPeriod": finding("value/sameAsLastPeriod", at, "ind-09", {
    name: "四级手术比例",
    value: 18.1,
    unit: "%",
    year: 2023,
  }),
  "value/impossibleShare": finding("value/impossibleShare", at, "annual-05", {
    name: "三级公立医院占比",
    value: 47,
    possible: [20, 40, 60],
    nearest: [
      { count: 9, share: 45 },
      { count: 10, share: 50 },
    ],
  }),
  "own/failed": finding("own/failed", at, null, {
    rule: "[执行率] <= 100",
    message: "请核对资金。",
    left: 104,
    relation: "≤",
    right: 100,
  }),
  "own/unreadable": finding("own/unreadable", at, null, {
    rule: "[执行率] 100",
    fault: "noRelation",
    at: 5,
    found: "100",
  }),
  "own/unknownName": finding("own/unknownName", at, null, {
    rule: "[满意度] >= 90",
    name: "满意度",
    candidates: ["门诊患者满意度 J33", "医务人员满意度 J35"],
  }),
  "own/notCalculable": finding("own/notCalculable", at, null, {
    rule: "[上年] > 0",
    why: "noSubject",
  }),
  "own/unknownLevel": finding("own/unknownLevel", at, null, { text: "严重" }),
  "own/noHeading": finding("own/noHeading", at, null, {}),
  "funds/execution": finding("funds/execution", at, null, {
    name: "年度资金总额",
    budget: 32637,
    executed: 33000,
  }),
  "funds/differsFromPlan": finding("funds/differsFromPlan", at, null, {
    year: 2024,
    inForm: 40000,
    inPlan: 40957,
  }),
  "explanation/carriedMalformed": finding("explanation/carriedMalformed", null, null, {
    place: "explanations[2].period",
  }),
  "explanation/carriedAltered": finding("explanation/carriedAltered", null, null, {}),
  "explanation/carriedNewer": finding("explanation/carriedNewer", null, null, {}),
  "explanation/carriedTwice": finding("explanation/carriedTwice", null, null, { count: 2 }),
  "explanation/contradicts": finding("explanation/contradicts", at, "ind-09", {
    kind: "undone",
    name: "四级手术比例",
    words: "进度滞后",
    value: 18.7,
    target: 18.5,
    unit: "%",
  }),
  "explanation/generic": finding("explanation/generic", at, null, {
    kind: "repeated",
    text: "受客观因素影响。",
    names: ["四级手术比例", "平均住院日", "次均费用增幅（住院）"],
  }),
  "signoff/missing": finding("signoff/missing", at, null, {
    missing: ["填报人", "联系电话"],
  }),
  "score/differs": finding("score/differs", at, "ind-09", {
    kind: "calculated",
    name: "四级手术比例",
    printed: 10,
    expected: 9.3,
  }),
  "grade/outOfBand": finding("grade/outOfBand", at, null, {
    printed: "excellent",
    points: 89.5,
    rating: "good",
  }),
  "explanation/missing": finding("explanation/missing", at, "ind-09", {
    name: "四级手术比例",
    value: 24.7,
    target: 18.5,
    unit: "%",
    deviation: 33.5,
  }),
  "assessment/offTrack": finding("assessment/offTrack", at, "ind-09", {
    name: "四级手术比例",
    status: "offTrack",
    value: 17.2,
    target: 18,
    unit: "%",
  }),
  "assessment/rounding": finding("assessment/rounding", at, "ind-09", {
    value: 17.995,
    rounded: 18,
    decimals: 2,
  }),
};
