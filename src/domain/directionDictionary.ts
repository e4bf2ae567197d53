import type { Direction } from "./indicator";

/** A kind of indicator by the words in its name, and which way is better nationally. */
export interface DictionaryEntry {
  readonly name: RegExp;
  readonly direction: Direction;
}

/**
 * The national indicators by name, the particular before the general; the first that fits a name decides.
 *
 * The names are those of the national performance indicators for public hospitals, of the basic public health
 * service and of financial performance management. `none` is 监测比较: measured, compared, not aimed at.
 * 平均住院日 is also only compared nationally, but a plan that sets targets for it sets them to be shortened.
 */
export const directionDictionary: readonly DictionaryEntry[] = [
  { name: /门诊人次数?与出院人次数?(之)?比/, direction: "none" },

  { name: /医疗服务收入.*(占|比)/, direction: "up" },
  { name: /无.*(负债|债务|欠费)/, direction: "up" },
  { name: /(预算|资金|支出)执行率/, direction: "up" },
  { name: /满意/, direction: "up" },

  { name: /管理费用.*(占|比)/, direction: "down" },
  { name: /(药品?|耗材|检查|化验|检验).*收入.*(占|比)|药占比|耗占比|药耗占比/, direction: "down" },
  {
    name: /(费用|药费|成本).*(增幅|增长率|增速|增长幅度)|(次均|人均).*(费用|药费)/,
    direction: "down",
  },
  { name: /平均住院(日|天数)/, direction: "down" },
  { name: /反应时间|等候|等待|候诊|服务圈/, direction: "down" },
  { name: /死亡|发病率|患病率|感染率|并发症|差错|事故|投诉|误诊|再入院|重返/, direction: "down" },
  { name: /负债|债务|欠费|逾期|超支|空置率|闲置率|违规|违法|能耗/, direction: "down" },
  { name: /抗菌药物使用强度|自付比例|个人(卫生支出|负担)/, direction: "down" },

  { name: /按病种付费|DRG|DIP/, direction: "up" },
  { name: /病例组合指数|CMI|[三四]级手术|微创手术/, direction: "up" },
  { name: /医改领导小组|统一分管|党委领导下/, direction: "up" },
  { name: /结果互认|收支平衡|价格动态调整|动态调整薪酬|稳定收入/, direction: "up" },
  { name: /人员(支出|经费|费用).*占/, direction: "up" },
  { name: /县域(内住院|内?就诊|内?救治)|基层.*(诊疗量|就诊率)/, direction: "up" },
  { name: /三级公立医院占比|电子病历|智慧(服务|管理|医院)|互联互通/, direction: "up" },
  { name: /推荐标准|基本标准|报销比例|床位使用率/, direction: "up" },
  { name: /(医师|医生|护士|药师)数/, direction: "up" },
  {
    name: /(签约|管理|控制|接种|筛查|治愈|救治|成功|符合|整改|办结|到位|到货|参保|知晓)率/,
    direction: "up",
  },
  { name: /覆盖(率|面)|(达标|合格|完成|通过|及时|开工|普及)率/, direction: "up" },

  { name: /累计|新增|新建|建成|创建|建设|培养|培育|选送|立项|推广|减免/, direction: "up" },
  { name: /培训|轮训|选树|选派|巡诊|义诊|打造/, direction: "up" },
];
