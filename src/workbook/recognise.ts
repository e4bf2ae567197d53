import type { Finding } from "../domain/finding";
import type { HeaderBlock } from "./findHeaders";
import { gridOf } from "./Grid";
import { isReportSheet } from "./isReportSheet";
import { hiddenFindings } from "./hiddenFindings";
import { notRecognised } from "./notRecognised";
import { readSheetTables } from "./readSheetTables";
import type { RecognisedTable } from "./RecognisedTable";
import type { Snapshot } from "./Workbook";

/** The tables of a workbook, and what is wrong with their layout. */
export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}

/**
 * Finds every 分年度主要目标表 and 绩效目标表 of a workbook, whatever their layout, with columns, rows and funds.
 *
 * A 校验报告 of ours is passed over. Hidden sheets, rows and columns are read and reported. A workbook without any such table gives one finding,
 * `structure/notRecognised`, with the form it comes nearest to and the headers that are missing.
 *
 * @example recognise(snapshot).tables[0]?.columns // [{ role: "name", column: 2, header: "三级指标", unit: "" }, …]
 */
export function recognise(snapshot: Snapshot): Recognition {
  const blocks: HeaderBlock[] = [];
  const tables: RecognisedTable[] = [];
  const findings: Finding[] = [];
  for (const sheet of snapshot.sheets) {
    if (isReportSheet(sheet)) continue;
    const found = readSheetTables(gridOf(sheet, snapshot.date1904));
    blocks.push(...found.blocks);
    tables.push(...found.tables);
    findings.push(...found.findings, ...hiddenFindings(sheet, found.tables));
  }
  return tables.length === 0 ? { tables, findings: [notRecognised(blocks)] } : { tables, findings };
}
