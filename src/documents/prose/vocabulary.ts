/** Words of government plans that the constructions of targets are built of; sources of regular expressions. */

/** Words that may stand before a predicate and say nothing of what is measured. */
export const adverbs =
  "力争|争取|努力|确保|保证|原则上|总体上?|整体上?|基本|(?<!水)平均|均|都|全部|分别|逐步|稳步|至少|各|也|要|应当?|须|需|必须|将|再|共|合计|约|近|每年|年均|年内|率先|普遍|规范|统一|同步|能够|能|全面|不断|进一步|持续|动态|重点|新|仍|高质量|高水平|高标准|初步|如期|按期|累计";

/** Words between a quantity and its figure. */
export const predicates =
  "达到?|达至|稳定在|维持在|保持在|保持|控制在|控制到|(?:提升|提高|增加|增长|上升|扩大|降低|下降|减少|缩短|压缩|压减|降|升|增)(?:至|到|为)|为|占|至|到|不低于|不少于|不小于|不短于|不高于|不超过|不多于|不大于|不长于|大于等于|小于等于|大于|小于|高于|低于|多于|少于|超过|突破|不足|不满|至少|最少|控制|有|拥有|[≥≤><=:]";

/** How a thing grows or shrinks by an amount. */
export const changes = "增长|增加|提高|提升|上升|扩大|增幅|减少|下降|降低|缩短|压缩|压减|降幅";

/** Last words of what can be measured. */
export const measureHeads =
  "率|比例|占比|比重|比|度|数|数量|总量|量|额|值|指数|水平|时间|时长|天数|住院日|费用|人次|规模|增幅|增速|降幅|收入|支出|面积|床位|频次|得分|分数|寿命|半径|间隔|标准|等级|级别|人数|成熟度|测评|评级|评价|薪酬|待遇|增长";

/** Verbs of which a counted thing is the object. */
export const countVerbs =
  "新增|新建|新设|增设|增加|建成|建立|建设|建好|创建|创成|争创|打造|培育|培养|引进|引育|引入|招引|招聘|遴选|选树|选送|选派|选拔|评选|评定|认定|命名|设置|设立|开设|布局|布设|布点|确定|组建|成立|完成|推广|立项|开展|实施|举办|举行|组织|改造|改建|扩建|改扩建|培训|轮训|配备|配置|配齐|投放|形成|制定|制订|出台|发布|申报|获批|获评|获得|建有|拥有|发出|减免|救助|服务|入选|支持|推出|转化|研发|孵化|更新|购置|采购|成为|有|招收|定向培养|签约|储备|达到|提升|办好|建强|做强|支持建设|提供|派驻|下派|选聘|招募";

/** Verbs that say what a group of bodies or persons has done or does. */
export const stateVerbs =
  "建成|建有|建立|建设|建好|设置|设立|设有|开展|开设|提供|实现|达到|达标|具备|配备|配齐|配置|配有|完成|开通|接入|纳入|落实|通过|实行|实施|推行|推广|参加|参与|接受|得到|获得|获评|覆盖|使用|应用|执行|签订|签署|成立|组建|创建|创成|上线|联通|连通|互通|制定|制订|公开|承担|掌握|享有|享受|拥有|符合|保持|完善|启用|运行|取得|晋升|入驻|成为|健全";

/** Nouns of tasks and slogans, whose number is no target. */
export const taskHeads =
  "方面|环节|任务|子项目|阶段|层次|层面|维度|步骤|领域|类别|原则|问题|要点|文件|行动|工程|改革|举措|措施|工作|机制|体系|制度|模式|关键|方向|重点|转变|要素|条件|结合|实事";
