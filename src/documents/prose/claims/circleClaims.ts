import { evenWidth } from "../evenWidth";
import type { Claim } from "../Claim";
import type { Scene } from "./Scene";
import { usualClaim } from "./usualClaim";

const circle =
  /(?:建立|构建|形成|打造|建成|完善|健全)[^,。]{0,12}?["“]?(\d+)(分钟|公里)([^"”,。、]{2,14}圈)["”]?/;

/** 建立“30分钟服务圈”: the time or the way within which a service is to be reached. */
export function circleClaims({ sentence: { printed }, clause }: Scene): readonly Claim[] {
  const match = circle.exec(evenWidth(printed.slice(clause.start, clause.end)));
  if (!match) return [];
  const [whole, value = "", unit = "", name = ""] = match;
  const start = clause.start + match.index + whole.indexOf(value + unit);
  const end = start + value.length + unit.length;
  return [
    {
      ...usualClaim,
      name: `${name}${unit === "公里" ? "距离" : "时间"}`,
      comparator: "<=",
      value: Number(value),
      decimals: 0,
      unit,
      from: null,
      doubts: ["composedName", "impliedDirection"],
      start,
      end,
      wording: printed.slice(start, end),
    },
  ];
}
