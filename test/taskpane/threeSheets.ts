import { seedOf } from "../excel-host/bookOf";
import type { HostOptions } from "../excel-host/startHost";
import { huzhouForm } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";
import { firstHalf2024, yearEnd2024 } from "../support/values2024";

/** The names of the sheets of {@link threeSheets}: a form of the year, one of its first half, and one without a table. */
export const [form, other, notes] = ["绩效目标表", "上半年", "说明"] as const;

export const threeSheets = seedOf(
  snapshot(
    huzhouForm("2024年实际完成值", yearEnd2024, form),
    huzhouForm("2024年上半年完成值", firstHalf2024, other),
    { name: notes, rows: [["本表由各单位填写。", 1]] },
  ),
);

/** An Excel that tells all that one can tell. */
export const newest: HostOptions = { ...threeSheets, excelApi: "1.14", isOnline: true };
