import { readNote } from "../../../src/intake/explanations/readNote";

test.each([
  "同上",
  "见附件",
  "详见附件2",
  "数据来源：医院年报",
  "单位：万元",
  "统计口径为三级公立医院",
  "不含药品、耗材",
  "截至12月31日",
  "取自卫生统计信息系统",
  "按国家标准计算，保留两位小数",
])("%s is a mere note", (text) => {
  expect(readNote(text)).toBe("none");
});

test.each([
  "新院区推迟开诊。",
  "受冬季呼吸道疾病高发影响，门诊人次增加",
  "设备未到货，已督促供应商",
  "本年未开展调查",
  "进度滞后，明年改进；数据来源：医院年报",
  "老年患者比重上升",
])("%s gives a reason", (text) => {
  expect(readNote(text)).toBe("reason");
});

test.each(["三季度起试点", "两家民族医院", "省厅已批复"])("%s is doubtful", (text) => {
  expect(readNote(text)).toBe("doubtful");
});
