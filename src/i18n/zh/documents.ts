import type { DocumentWords } from "../DocumentWords";

const byPaste = "请在阅读器中全选复制，再粘贴到导入窗口。";
const asDocx = "请在 Word 或 WPS 中打开，另存为“Word 文档（*.docx）”后再导入。";
const asXlsx = "请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”后再导入。";

/** What a document turned out to be, what keeps it from being read, and what to do. */
export const documents: DocumentWords = {
  sentences: {
    "document/empty": () => "文件是空的（0 字节）。请重新导出或向发送人索取。",
    "document/encrypted": () => "文件设有打开密码。请去掉密码、另存后再导入。",
    "document/damaged": ({ part }) =>
      `文件已损坏或不完整（${part}）。请重新下载，或用原来的软件打开、另存后再导入。`,
    "document/noText": () =>
      "文件里没有文字，也没有表格，可能全是图片。请换用可以选中文字的版本，或把文字复制、粘贴到导入窗口。",
  },
  tooLarge: (what, limit) =>
    `文件${what}超过上限（${limit}），没有读取。请只保留含有目标的部分，另存后再导入。`,
  excess: {
    bytes: "的字节数",
    parts: "内部的部件数",
    cells: "的单元格数",
    elements: "的标记数",
    depth: "的嵌套层数",
    merges: "的合并单元格数",
  },
  notSupported: {
    pdf: `这是 PDF 文件，不能直接读取。${byPaste}`,
    ofd: `这是 OFD 文件，不能直接读取。${byPaste}`,
    image: "这是图片，里面没有可以读取的文字。请找到原文件，或先识别出文字，再粘贴到导入窗口。",
    doc: `这是旧版 Word 或 WPS 文字文件（.doc、.wps），不能直接读取。${asDocx}`,
    rtf: `这是 RTF 文件，不能直接读取。${asDocx}`,
    odt: `这是 ODF 文本（.odt），不能直接读取。${asDocx}`,
    mht: `这是单个文件网页（.mht），不能直接读取。${asDocx}`,
    wordXml: `这是 XML 格式的 Word 文件，不能直接读取。${asDocx}`,
    excelXml: `这是 XML 格式的 Excel 文件，不能直接读取。${asXlsx}`,
    xlsb: `这是二进制工作簿（.xlsb），不能直接读取。${asXlsx}`,
    ppt: "这是演示文稿，不能直接读取。请把其中的表格复制、粘贴到导入窗口。",
    archive: "这是压缩包，不能直接读取。请先解压，再选择里面的文件。",
    unknown: "认不出这是什么文件。请用原来的软件打开，把内容复制、粘贴到导入窗口。",
  },
  misnamed: (extension, format) =>
    `文件名以“${extension}”结尾，内容其实是${format}，已按${format}读取。`,
  formats: {
    xlsx: "Excel 工作簿",
    xls: "旧版 Excel 或 WPS 表格",
    ods: "ODF 表格",
    docx: "Word 文档",
    html: "网页",
    delimited: "分隔符文本表格",
    text: "纯文本",
  },
};
