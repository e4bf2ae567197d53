/** What a form is signed with, as printed; longer words before those they end with. */
export const signoffLabels: readonly string[] = [
  ...["填报人", "填表人", "制表人", "经办人", "审核人", "复核人"],
  ...["单位负责人", "项目负责人", "部门负责人", "科室负责人", "财务负责人", "业务负责人"],
  ...["分管负责人", "主要负责人", "填报负责人", "负责人"],
  ...["联系电话", "联系方式", "办公电话", "手机电话", "电话"],
  ...["填报日期", "填表日期", "制表日期", "报送日期", "上报日期", "日期"],
  ...["填报时间", "填表时间", "报送时间", "上报时间"],
];

/** Labels that say too little to name a field without a colon after them. */
export const vagueLabels: readonly string[] = ["负责人", "电话", "日期"];
