import type { Case } from "./Case";

/** Sentences about things counted. */
export const countCases: Readonly<Record<string, readonly Case[]>> = {
  "things counted": [
    ["verb, figure, noun", "建成9个县域副中心。", ["县域副中心 | 9个 |  | cumulative | 建成9个"]],
    [
      "verb, noun, figure",
      "引进博士20名以上、硕士100名以上。",
      [
        "博士 | >=20名 |  | cumulative | 引进20名以上",
        "硕士 | >=100名 |  | cumulative | 引进100名以上",
      ],
    ],
    [
      "levels that share their noun",
      "新增1个以上国家级、3个以上省级和20个以上区县级重点学科。",
      [
        "国家级重点学科 | >=1个 |  | cumulative | 新增1个以上",
        "省级重点学科 | >=3个 |  | cumulative | 新增3个以上",
        "区县级重点学科 | >=20个 |  | cumulative | 新增20个以上",
      ],
    ],
    [
      "levels that share the noun before them",
      "建成国家级重点专科3个、省级15个、市级40个。",
      [
        "国家级重点专科 | 3个 |  | cumulative | 建成3个",
        "省级重点专科 | 15个 |  | cumulative | 建成15个",
        "市级重点专科 | 40个 |  | cumulative | 建成40个",
      ],
    ],
    [
      "several verbs of one noun",
      "新建、改扩建医院12所。",
      ["医院 | 12所 |  | cumulative | 新建、改扩建12所"],
    ],
    [
      "each of a list",
      "建成胸痛中心、卒中中心各3家。",
      ["胸痛中心 | 3家 |  | cumulative | 建成各3家", "卒中中心 | 3家 |  | cumulative | 建成各3家"],
    ],
    ["a range", "争创1—2个省级旗舰医院。", ["省级旗舰医院 | 1—2个 |  | cumulative | 争创1—2个"]],
    [
      "for each of many",
      "每个县（市、区）至少建成一个标准化发热门诊。",
      ["标准化发热门诊 @每个县（市、区） | >=1个 |  |  | 至少建成一个"],
    ],
    [
      "for each of two sorts",
      "每个乡镇有1所标准化卫生院、每个行政村有1所标准化卫生室。",
      [
        "标准化卫生院 @每个乡镇 | 1所 |  |  | 有1所",
        "标准化卫生室 @每个行政村 | 1所 |  |  | 有1所",
      ],
    ],
    [
      "for each, said behind the subject",
      "市、县各建设1所康复医院。",
      ["康复医院 @市、县 | 1所 |  |  | 建设1所"],
    ],
    [
      "for whom it is set up",
      "建制镇设置1个及以上急救点。",
      ["急救点 @建制镇 | >=1个 |  |  | 设置1个及以上"],
    ],
    [
      "what the counted bodies do is part of the name",
      "各县至少有1所县级医院达到三级医院水平。",
      ["达到三级医院水平的县级医院 @各县 | >=1所 |  |  | 至少有1所"],
    ],
    [
      "deeds counted in times",
      "每年组织支部书记培训2次及以上，党员轮训1遍。",
      [
        "支部书记培训 | >=2次 |  | annual,cumulative | 每年培训2次及以上",
        "党员轮训 | 1遍 |  | annual | 每年轮训1遍",
      ],
    ],
    [
      "persons counted, the clause before saying whom",
      "实施学科骨干培养计划，选送35人赴外进修。",
      ["学科骨干培养计划选送人数 | 35人 |  | cumulative | 选送35人"],
    ],
    [
      "added up",
      "累计建成150个家庭医生工作室。",
      ["家庭医生工作室 | 150个 |  | cumulative | 建成150个"],
    ],
    [
      "bodies that are to have done something",
      "8家县级医院建成区域医学高地。",
      ["建成区域医学高地的县级医院 | 8家 |  | cumulative | 8家建成"],
    ],
  ],
};
