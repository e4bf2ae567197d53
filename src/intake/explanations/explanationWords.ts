/** Says that something was not done. 不足5% is a quantity, 未完成率 an indicator's name. */
export const undoneWords =
  /未(?:能)?(?:全部|全面|按[期时]|如期|及时)?(?:完成|达到|达标|达成|实现)(?!率)|没有?(?:能)?(?:完成|达到|达标|实现)|尚未|滞后|落后|缓慢|[推延]迟|延[期后]|不足(?!\s*[\d百千万亿])|不到位|欠缺|短缺|差距/;

/** Says that what was asked for was done, or more. */
export const doneWords =
  /超额|(?:超(?:预期|进度|计划|目标)|提前)完成|(?:全部|全面|圆满|顺利|如期|按[期时])完成(?:$|[了年全目任])|完成了?(?:全?年度?|预期|各项)?(?:目标|任务)|^(?:(?:目标|任务|指标)?(?:均|都)?已经?(?:全部|如期|按期)?(?:完成|达到|实现))$|达到了?(?:全?年度?|预期)?目标|已达标|[无没]有?偏差|不存在偏差|优于目标/;

/** Says in passing that something was done after all. */
export const doneAfterAll =
  /(?:已|均|都|仍|全部|全面|顺利|圆满|如期|按期)[^，,；;。]{0,2}(?:完成|达标|达到|实现)/;

/** Says that the value is above its target, or below. */
export const aboveWords =
  /(?:高于|超过|超出|大于|多于)了?(?:全?年度?|预期|计划|考核)?(?:目标|指标)值?/;
export const belowWords = /(?:低于|少于|小于)了?(?:全?年度?|预期|计划|考核)?(?:目标|指标)值?/;

/** Says that little is amiss. */
export const slightWords =
  /[略稍]微?[低高]于|[略稍][微有]?(?:偏差|差距|不足|超)|基本(?:完成|达到|达标|持平)|接近(?:目标|完成)|轻微偏差|偏差[较很]小/;

/** Takes what follows back: it is not so. */
export const negation = /(?:无|没有|不存在|并非|不是|不会?|未)[^，,；;。]{0,2}$/;

/** Takes what follows back: it was overcome. */
export const overcome = /(?:克服|解决|弥补|避免|防止|防范|杜绝|消除|扭转)[^，,；;。]{0,12}$/;

/** What is said with these words is of another year, another thing, or not yet so. */
export const elsewhere =
  /去年|上年|往年|上一年|前期|明年|下年|下一[年步]|如果|若|倘|其[他它]|个别|力争|争取|确保|预计|计划|将|拟|努力|难以|无法|不能/;

/** Says that it does no harm. */
export const harmless = /[不未没无]有?影响/;

/** What explains nothing by itself. */
export const emptyWords =
  /同上|如上|见上|(?:按照?|根据)(?:规定|要求|计划|通知|文件|方案|实际)?(?:情况)?(?:执行|完成|填报|办理|开展)?|(?:客观|特殊|其他|历史|各种|多种)(?:原因|因素|情况)|正常|属实|已知|知悉|待定|待补充|详见附件|原因|情况|说明|由于|因为|影响|导致|所致|受|因|等|无|的|了/g;

/** How many characters that say something a reason has at least. */
export const fewestCharacters = 4;

/** From how many indicators on one text is not the reason of each. */
export const manyRows = 3;
