import type { ErrorWords } from "../ErrorWords";

/** What happened to the file or workbook, and what to do. */
export const errors: ErrorWords = {
  "xlsx/empty": () => "文件是空的（0 字节）。请重新导出或向发送人索取。",
  "xlsx/notAZip": () =>
    "文件不是 Excel 工作簿（.xlsx）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再检查。",
  "xlsx/truncated": () => "文件不完整，可能没有下载完或传输中断。请重新下载或重新复制。",
  "xlsx/encrypted": () => "文件设有打开密码。请在 Excel 或 WPS 中去掉密码、另存后再检查。",
  "xlsx/legacyFormat": () =>
    "文件是旧格式（.xls 或 .et）。请在 Excel 或 WPS 中另存为“Excel 工作簿（*.xlsx）”后再检查。",
  "xlsx/html": () =>
    "文件其实是网页，只是扩展名像 Excel。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再检查。",
  "xlsx/noWorkbook": () =>
    "压缩包里没有 Excel 工作簿，可能是 Word 文件或普通压缩包。请核对是否选错了文件。",
  "xlsx/damagedPart": ({ part }) =>
    `文件内部的 ${part} 已损坏。请在 Excel 或 WPS 中打开并修复，另存后再检查。`,
  "xlsx/doctype": ({ part }) =>
    `文件内部的 ${part} 含有文档类型声明，正常的工作簿没有它，为安全起见不予打开。请核实文件来源。`,
  "xlsx/tooLarge": ({ limit }) =>
    `文件解压后超过上限（${limit} 字节），不予打开。请删去无关的工作表和图片后再试。`,
  "xlsx/tooManyEntries": ({ limit }) =>
    `文件内部的部件超过上限（${limit} 个），不予打开。请核实文件来源。`,
  "xlsx/tooManyCells": ({ limit }) =>
    `单元格数量超过上限（${limit} 个），不予打开。请删去多余的空行、空列和无关工作表后再试。`,
  "xlsx/tooManyMerges": ({ limit }) =>
    `合并单元格超过上限（${limit} 处），不予打开。请取消多余的合并后再试。`,
  "xlsx/duplicateEntry": ({ part }) =>
    `文件内部的 ${part} 出现了两次，无法判断以哪个为准。请在 Excel 或 WPS 中打开，另存后再检查。`,
  "xlsx/unsupportedCompression": () =>
    "文件用了不支持的压缩方式。请在 Excel 或 WPS 中打开，另存后再检查。",
  "workbook/noSuchSheet": ({ sheet }) => `工作表“${sheet}”已不存在。请重新检查一次。`,
  "workbook/sheetExists": ({ sheet }) => `已有名为“${sheet}”的工作表。请先改名或删除它。`,
  "workbook/sheetName": ({ sheet }) =>
    `“${sheet}”不能用作工作表名称。名称最多 31 个字，不能含有 \\ / ? * [ ] : 。`,
  "workbook/notOurSheet": ({ sheet }) =>
    `工作表“${sheet}”不是本工具生成的，没有改动它。请先改名，再做一次。`,
  "workbook/coveredCell": ({ sheet, cell }) =>
    `工作表“${sheet}”的 ${cell} 被合并单元格遮住，不能填写。请填写合并区域左上角的单元格。`,
  "workbook/tableHeader": ({ sheet, cell }) =>
    `工作表“${sheet}”的 ${cell} 是 Excel 表格的列标题，公式靠它找到这一列，不能在这里改。请在 Excel 里改。`,
  "workbook/textTooLong": ({ sheet, cell }) =>
    `工作表“${sheet}”的 ${cell} 放不下这段文字，一个单元格最多 32767 个字。请缩短后再试。`,
  "workbook/protected": ({ sheet }) =>
    `工作表“${sheet}”受保护，无法写入标记。可以暂时撤销保护、写完后按原样恢复，也可以只检查、不标记。`,
  "workbook/passwordNeeded": ({ sheet }) =>
    `工作表“${sheet}”的保护设有密码。请输入密码，写完后按原样恢复保护；也可以只检查、不标记。`,
  "workbook/passwordWrong": ({ sheet }) =>
    `工作表“${sheet}”的保护密码不对，没有写入。请重新输入；也可以只检查、不标记。`,
  "workbook/leftUnprotected": ({ sheet }) =>
    `工作表“${sheet}”的保护在写入后没能恢复。请点“重试”，或在“审阅”选项卡里重新保护。`,
  "workbook/hiddenSheet": ({ sheet }) =>
    `工作表“${sheet}”被隐藏，无法跳到单元格。请右键点工作表标签，选“取消隐藏”。`,
  "workbook/veryHiddenSheet": ({ sheet }) =>
    `工作表“${sheet}”被宏或其他程序深度隐藏，Excel 的“取消隐藏”里没有它。请向制表人索取可见的版本。`,
  "workbook/hiddenCell": ({ sheet, cell }) =>
    `工作表“${sheet}”的 ${cell} 已选中，但所在的行或列被隐藏。请取消隐藏后再看。`,
  "workbook/formulaInTheWay": ({ sheet, cell }) =>
    `工作表“${sheet}”的 ${cell} 是公式，没有覆盖。请修改公式引用的单元格。`,
  "workbook/outsideSheet": ({ sheet, cell }) =>
    `工作表“${sheet}”放不下 ${cell} 这个位置。请核对表格范围。`,
  "workbook/editing": () =>
    "Excel 正在编辑单元格或开着对话框。请按 Enter 结束编辑、关闭对话框，再重试。",
  "workbook/busy": () => "Excel 正忙，暂时没有响应。请稍等片刻再重试。",
  "workbook/tooMuch": () =>
    "内容太多，Excel 无法一次读写。请删去多余的行、列和无关工作表后再试，或在桌面版 Excel 中打开。",
  "workbook/refused": ({ reason }) =>
    `Excel 没有完成这一步（${reason}），工作簿保持原样。请重试；仍不行时，请保存并重新打开工作簿。`,
  "workbook/partlyWritten": ({ sheet, marks, cells }) =>
    `Excel 中途停下，且没能恢复原样。工作表“${sheet}”上现有未完成的标记 ${marks} 处，已写入的单元格：${cells || "无"}。请点“恢复原样”；仍不行时请“清除标记”并核对这些单元格。`,
  "workbook/unknownState": ({ sheet }) =>
    `Excel 中途停下，也无法查明写了多少，涉及工作表“${sheet}”。请先不要保存，点“恢复原样”，或“清除标记”。`,
};
