import type { HitState } from "../../flows/sending/SendingCheck";

const held = (errors: number, silent: number): string =>
  [
    ...(errors > 0 ? [`${errors} 处错误要改`] : []),
    ...(silent > 0 ? [`${silent} 处要说明`] : []),
  ].join("、");

/** The words of 发送前校验 in the pane. */
export const sending = {
  title: "发送前校验",
  back: "返回检查结果",
  checking: "正在校验……",
  check: "重新校验",
  sendable: "可以发送",
  sendableWhy: "没有未改的错误，警告都已说明。",
  /** How many errors there are to correct, and how many findings to explain. */
  held: (errors: number, silent: number): string => `还有 ${held(errors, silent)}`,
  stale: "内容已变动，请重新校验",
  was: (verdict: string): string => `上次校验：${verdict}`,
  basis: (plan: string, period: string, rules: string): string =>
    `${plan} · ${period} · 审核规则第 ${rules} 版`,
  noPlan: "没有目标方案",
  report: "把校验报告存入本工作簿",
  reportHint: "新增或更新工作表“校验报告”，可以打印；其他工作表不动。",
  grouping: "分组",
  groupings: { severity: "按严重程度", sheet: "按表", indicator: "按指标" },
  group: (name: string, count: number, open: number): string =>
    open === 0 ? `${name} ${count}` : `${name} ${count}（待处理 ${open}）`,
  wholeForm: "整个工作簿",
  noIndicator: "不属于某项指标",
  list: "校验意见",
  none: "没有校验意见。",
  keys: "↑ ↓ 移动，Enter 到表中查看，E 写说明，空格键展开或收起由此引起的问题",
  more: (rest: number): string => `再显示一些（还有 ${rest} 处）`,
  states: { open: "待处理", explained: "已说明", passes: "不拦发送" } satisfies Record<
    HitState,
    string
  >,
  mended: (count: number): string => `已改正 ${count}`,
  mendedState: "已改正",
  follows: (count: number): string => `由此引起 ${count} 处`,
  whole: "针对整个工作簿",
  explain: "写说明",
  change: "修改说明",
  explanation: "情况说明",
  explanationOf: (sentence: string): string => `情况说明：${sentence}`,
  save: "保存说明",
  confirm: "确认说明",
  remove: "删除说明",
  cancel: "取消",
  saveKeys: "Ctrl+Enter 保存，Esc 放弃",
  notes: {
    draft: "上期说明，请核实后确认",
    changed: "数已变，请确认",
    form: "取自表中的原因说明",
    typed: "已存入本工作簿",
  },
  repair: (found: string, proposed: string): string => `建议将“${found}”改为“${proposed}”`,
  comma: "、",
  adopt: "采用",
  adopted: (place: string, found: string, proposed: string): string =>
    `已采用建议：${place} 由“${found}”改为“${proposed}”。`,
  undo: "撤销",
  trouble: {
    changed: (cells: string): string => `没有改动：${cells} 刚被改过。请重新校验后再看。`,
    unreadable: "工作簿里原有的说明读不出来，写入会覆盖它们，所以没有写。",
    begin: "放弃原有说明，写入这一条",
    layoutsFailed: "没有取到表式，不能校验。请检查网络或重新打开窗格。",
    held: (open: number): string =>
      `没有封存：只凭工作簿里的内容重新校验，还有 ${open} 处未处理。请重新校验后再看。`,
    previous: (name: string): string => `读不出“${name}”。请选上年报送的 Excel 工作簿（.xlsx）。`,
    dismiss: "知道了",
  },
  previous: {
    choose: "选上年的工作簿……",
    hint: "与上年的报送比较：没有填的数、变动过大的数和与上年完全相同的数。只在本机读取，不改动它。",
    chosen: (name: string, period: string): string => `与上年比较：${name}（${period}）`,
    leave: "不比较",
  },
  version: {
    choose: "与另一版比较……",
    hint: "列出与另一版（如上次报送的稿）有哪些不同：目标值、完成值、资金、情况说明和状态。只在本机读取，不改动它。",
    chosen: (name: string): string => `与“${name}”比较（左为那一版，右为本工作簿）`,
    unreadable: (name: string): string =>
      `读不出“${name}”里的指标。请选同一份表的另一版（.xlsx）。`,
    leave: "收起",
  },
  seal: {
    title: "封存",
    notYet: "校验通过后才能封存。",
    about:
      "封存另做一份封存件，里面有目标方案、校验结果和全部内容的校验值，各工作表受保护。当前打开的工作簿不变。收到封存件的人打开它，就能看到封存以后的改动。",
    unit: "填报单位（可不填）",
    confirm: "生成封存件",
    making: "正在生成封存件……",
    suffix: "_封存",
    made: (name: string, code: string): string =>
      `封存件“${name}”已生成，封存码 ${code}。当前打开的工作簿没有改动。`,
    opened: (name: string): string =>
      `封存件已在新窗口中打开，还没有保存：请在那里另存为“${name}”，发送那一份。`,
    saved: "封存件已交给浏览器下载：请发送下载的那一份。",
    notHanded: (reason: string): string => `没有打开封存件：${reason}`,
    open: "打开封存件",
    save: "下载封存件",
    held: (open: number): string =>
      `没有封存：按将要封存的文件重新校验，还有 ${open} 处未处理。请重新校验后再看。`,
    refused: (reason: string): string =>
      `没有封存：Excel 没有交出这个工作簿的文件（${reason}）。请先保存工作簿再试一次；仍不行，可以改为封存当前工作簿。那样封存会写进打开的这个工作簿，并保护它的各工作表；保存以后，发送的就是这一份。`,
    failed: (reason: string): string => `没有封存：${reason}`,
    here: "封存当前工作簿",
    dismiss: "知道了",
  },
  sealed: {
    changed: (count: number): string => `封存后改动 ${count} 处`,
    list: "封存后的改动",
    differs: "重新校验的结果与封存时不同，见“发送前校验”。",
  },
};
