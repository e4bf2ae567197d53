/** Pairs that tables measure side by side, as they stand in names: 门诊和住院, 患者和医务人员. */
const list =
  /([门住出急]诊?[院诊]|患者|医务人员|职工|居民|城镇|城乡|城市|农村|男性?|女性?|[一二三]级|[省市县区乡]级)/gu;
const joint = /^[、和及与,，/]|^(?:以及)/;

/**
 * The parts that a name joins with 和, 及 or 、, in its order.
 *
 * @param count how many there must be.
 * @returns undefined when it joins no such list.
 * @example componentsInName("公立医院门诊和住院次均费用增幅", 2) // ["门诊", "住院"]
 */
export function componentsInName(name: string, count: number): readonly string[] | undefined {
  const words = [...name.matchAll(list)];
  const start = words.findIndex((_, at) =>
    Array.from({ length: count - 1 }, (__, step) => words[at + step]).every((word, step) => {
      const next = words[at + step + 1];
      if (!word || !next) return false;
      const between = name.slice(word.index + word[0].length, next.index);
      return between.length <= 2 && joint.test(between);
    }),
  );
  return start < 0 ? undefined : words.slice(start, start + count).map(([word]) => word);
}
