import type { LegendWords } from "../../workbook/legendSheet";
import { legendSheetNames } from "../legendSheetNames";
import { terms } from "./terms";

const name = terms.status;

/** What the sheet says that explains the marks. */
export const legend: LegendWords = {
  sheetName: legendSheetNames.zh,
  title: "指标在轨 · 标记说明",
  meanings: {
    missed: { name: name.missed, meaning: "年度已结束，没有达到目标值。" },
    worsening: { name: name.worsening, meaning: "比起点还差，方向相反。" },
    offTrack: { name: name.offTrack, meaning: "明显落后于进度，或已越过下限、上限。" },
    invalid: { name: name.invalid, meaning: "数值不合常理，请核对数值和计量单位。" },
    unconfirmed: { name: name.unconfirmed, meaning: "目标值在原文件中看不清，确认前不作评价。" },
    missing: { name: name.missing, meaning: "应填而没有填。" },
    watch: { name: name.watch, meaning: "略落后于进度，或接近下限、上限。" },
  },
  note: "标记随数值自动变化；在 Excel、WPS 和 LibreOffice 中不装插件也有效。清除标记后，文件恢复原样。",
};
