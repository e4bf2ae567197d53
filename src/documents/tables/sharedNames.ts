const joint = /、|以及|和|与|及/;

/**
 * The names that share one figure (各20家) or have one each in order (分别…). A joined pair that shares its end, 孕产和儿童保健门诊, is written out
 * where the two that differ are of the same length.
 *
 * @param count how many there must be; null when any number will do.
 * @returns the text alone when it cannot be told apart.
 * @example sharedNames("五星级孕产和儿童保健门诊", null) // ["五星级孕产保健门诊", "五星级儿童保健门诊"]
 */
export function sharedNames(text: string, count: number | null): readonly string[] {
  const parts = text.split(/、|以及|及/).flatMap((part) => pairOf(part));
  const names = parts.map((part) => part.trim()).filter((part) => part !== "");
  return names.length >= 2 && (count === null || names.length === count) ? names : [text];
}

/** 和 and 与 join words within a name as well as whole names: a left part much shorter than the right shares its end. */
function pairOf(text: string): readonly string[] {
  const match = /^(.+?)[和与](.+)$/.exec(text);
  const [, left = "", right = ""] = match ?? [];
  if (left === "" || joint.test(right)) return [text];
  const shared = endOf(left, right);
  if (shared !== undefined) return shared;
  return [left, right];
}

/** Words of two characters stand for each other: …孕产 and 儿童…. */
function endOf(left: string, right: string): readonly string[] | undefined {
  if (right.length === 2 && left.length > 2) return [left, `${left.slice(0, -2)}${right}`];
  const end = right.slice(2);
  const isShared =
    left.length >= 2 &&
    end.length >= 2 &&
    !/(?:中心|门诊|医院|科室|专科|团队|基地|站点|平台|项目|博士|硕士|人才)$/.test(left);
  return isShared ? [`${left}${end}`, `${left.slice(0, -2)}${right}`] : undefined;
}
