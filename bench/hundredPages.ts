const places = ["各区县", "市级公立医院", "基层医疗卫生机构", "县域医疗中心", "妇幼保健机构"];
const measures = [
  "电子病历应用水平达标率",
  "家庭医生签约服务覆盖率",
  "出院患者四级手术占比",
  "检查检验结果互认项目占比",
  "医务人员岗位培训合格率",
];

/**
 * A plan as the text of 100 pages: on nine of ten pages a heading and twelve paragraphs of some 100 characters with two targets each, on the tenth a
 * table flattened to one cell per line, of 25 rows.
 *
 * @param count of pages, if not 100.
 */
export function hundredPages(count = 100): Uint8Array {
  const pages = Array.from({ length: count }, (_, page) =>
    page % 10 === 9 ? tablePage(page) : textPage(page),
  );
  return new TextEncoder().encode(
    ["卫生健康事业发展实施方案（2023—2025年）", ...pages.flat()].join("\n"),
  );
}

function textPage(page: number): readonly string[] {
  const paragraphs = Array.from({ length: 12 }, (_, index) => paragraph(page * 12 + index));
  return [`（${(page % 20) + 1}）第${page + 1}类重点工作`, ...paragraphs];
}

function paragraph(number: number): string {
  const [place, measure] = [pick(places, number), pick(measures, number + (number % 7))];
  const share = 40 + (number % 50);
  return (
    `${(number % 12) + 1}.健全工作机制。${place}按照统一部署完善管理制度，细化任务分工，加强协同配合，定期通报进展，及时解决存在的问题。` +
    `到2025年，${place}${measure}${number}达到${share}%以上，新增重点建设项目${(number % 9) + 1}个，` +
    "推动各项任务落到实处，群众就医体验持续改善。（责任单位：市卫生健康委、市医保局）"
  );
}

function tablePage(page: number): readonly string[] {
  const rows = Array.from({ length: 25 }, (_, index) => {
    const name = `${pick(places, index)}${pick(measures, page + index)}第${page}${index}项(%)`;
    const figures = [0, 1, 2, 3].map((year) => `${30 + ((page + index) % 40) + year * 3}.5`);
    return [name, ...figures];
  });
  const header = ["重点指标", "2022年", "2023年", "2024年", "2025年"];
  return [`附件${(page + 1) / 10}`, "分年度主要目标表", ...header, ...rows.flat()];
}

function pick(words: readonly string[], number: number): string {
  return words[number % words.length] ?? "";
}
