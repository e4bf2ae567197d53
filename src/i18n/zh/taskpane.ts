/** The words of the task pane that the pane in the browser has no use for. */
export const taskpane = {
  notExcel: "这个页面是 Excel 加载项的任务窗格，要在 Excel 里打开。没有 Excel 时，请使用工作台。",
  tooOld: (needed: string) =>
    `这个版本的 Excel 太旧，缺少本工具需要的功能（ExcelApi ${needed}）。请升级 Excel，或使用工作台检查保存好的文件。`,
  toWorkbench: "打开工作台",
  editing: "正在等待您完成单元格编辑……按 Enter 结束编辑后，检查会自动继续。",
  busy: "Excel 正忙，正在等待……",
  dismiss: "知道了",
  noIndicatorHere: "所选单元格不在任何指标的行里。请先选中指标所在行的单元格。",
};
