/** The words of the browser workbench around the grid and the pane. */
export const workbench = {
  title: "指标在轨",
  open: "打开",
  openHint: "打开 .xlsx 或 .xlsm 文件（也可把文件拖到页面上）",
  save: "保存",
  saveHint: "保存为 .xlsx 文件，只改动过的单元格会变",
  undo: "撤销",
  undoHint: "撤销（Ctrl+Z）",
  redo: "重做",
  redoHint: "重做（Ctrl+Y）",
  sample: "示例",
  sampleHint: "打开湖州 2024 年示例",
  sampleFailed: "没能载入示例。请用“打开”选择自己的文件。",
  unsaved: "有未保存的修改",
  grid: "表格",
  pane: "检查结果",
  sheets: "工作表",
  toGrid: "跳到表格",
  toPane: "跳到检查结果",
  resize: "调整表格与检查结果的宽度",
  drop: "松开鼠标，打开这个文件",
  opening: (name: string): string => `正在打开 ${name}……`,
  loadingGrid: "正在载入表格……",
  gridFailed: "表格没有载入。请刷新页面再试。",
  gridBroken: "表格显示时出了问题，已经填好的内容没有丢失。可以先保存，再重新显示表格。",
  redrawGrid: "重新显示表格",
  failed: {
    body: "页面显示时出了问题，已经填好的内容没有丢失。请先保存，再刷新页面。",
    save: (name: string): string => `保存 ${name}`,
    reload: "刷新页面",
  },
  saved: (name: string): string => `已保存 ${name}。文件在浏览器的下载文件夹里。`,
  templateMade: (name: string): string =>
    `已制作空白模板 ${name}，在浏览器的下载文件夹里。填好后打开即可检查。`,
  noTemplate: "这个目标方案没有可以制作模板的表。",
  notSaved: "没有保存成功，原文件没有改动。请重试。",
  wrongName: (name: string): string =>
    `“${name}”不是 .xlsx 或 .xlsm 文件。请在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”后再打开。当前文件没有改动。`,
  unreadable: (name: string): string =>
    `没能读取“${name}”，可能正被其他程序占用或已被移走。请重新选择。当前文件没有改动。`,
  cut: "表格太大，这里只显示前面的一部分；检查和保存仍包括全部内容。",
  kept: "当前文件没有改动。",
  discard: {
    title: "有修改还没有保存",
    body: (current: string, next: string): string =>
      `打开 ${next} 会丢掉 ${current} 中还没有保存的修改。`,
    save: "先保存",
    discard: "不保存，直接打开",
    cancel: "取消",
  },
  refusal: {
    formulaTyped: (cell: string): string =>
      `${cell} 没有改：工作台不写入新公式，请填写数值。需要公式时请在 Excel 或 WPS 中填写。`,
    formulaCell: (cell: string): string => `${cell} 是公式，没有改。请修改公式引用的单元格。`,
    protectedCell: (cell: string): string =>
      `${cell} 受工作表保护，没有改。需要修改时请先在 Excel 或 WPS 中撤销保护。`,
    insideMerge: (cell: string): string =>
      `${cell} 被合并单元格遮住，没有改。请填写合并区域左上角的单元格。`,
    fillSource: (cell: string): string => `${cell} 是公式，不能向其他单元格填充。`,
    tableHeader: (cell: string): string =>
      `${cell} 是 Excel 表格的列标题，没有改。请在 Excel 里改。`,
    textTooLong: (cell: string): string =>
      `${cell} 的文字太长，没有改。一个单元格最多 32767 个字。`,
    outsideSheet: (cell: string): string => `${cell} 在表格范围以外，没有粘贴。`,
    more: (count: number): string => `另有 ${count} 个单元格因同样的原因没有改。`,
  },
  notCalculated: (count: number): string =>
    `有 ${count} 个公式工作台不能计算，显示为 ⟳；用 Excel 或 WPS 打开时会自动重算。`,
  dismiss: "关闭",
};
