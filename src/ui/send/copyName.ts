/**
 * What a copy of a workbook is to be saved as. One that was never saved has no extension yet.
 *
 * @example copyName("绩效目标表.xlsm", "_封存") // "绩效目标表_封存.xlsm"
 */
export function copyName(name: string, suffix: string): string {
  const [, stem = name, extension = ".xlsx"] = /^(.+)(\.xls[xm])$/i.exec(name) ?? [];
  return `${stem}${suffix}${extension.toLowerCase()}`;
}
