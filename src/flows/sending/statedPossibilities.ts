import { measuresOf, type Measure } from "../../domain/indicator";
import { gridOf } from "../../workbook/Grid";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import { headedColumns } from "../headedColumns";

/** 完成目标可能性 as a monitoring form offers it. */
const answers = ["确定能", "有可能", "完全不可能"] as const;

export type Possibility = (typeof answers)[number];

/** What a person says of reaching the year's target. */
export interface StatedPossibility {
  readonly measure: Measure;
  readonly answer: Possibility;
  readonly cell: CellRef;
}

/**
 * Reads 完成目标可能性 in the monitoring forms: the column that is ticked, or the word in the one column there is. Where two are ticked nothing is
 * read, and a form that gives components one line for all says it of each.
 */
export function statedPossibilities(
  { sheets, date1904 }: Snapshot,
  { statements }: Pick<Examination, "statements">,
): readonly StatedPossibility[] {
  return statements.flatMap(({ table, rows, indicator }) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.form !== "monitoring") return [];
    const grid = gridOf(sheet, date1904);
    const columns = headedColumns(grid, table).filter(({ texts }) =>
      texts.some((text) => text.includes("可能性")),
    );
    return rows.flatMap(({ row: { top }, component }): readonly StatedPossibility[] => {
      const said = columns.flatMap(({ column, texts }) => {
        const text = grid.text(top, column).trim();
        const answer = answers.find((each) => text === each || texts.includes(each));
        return text === "" || !answer ? [] : [{ answer, column }];
      });
      const [only, ...others] = said;
      if (!only || others.length > 0) return [];
      const cell = { sheet: table.sheet, ...grid.home(top, only.column) };
      return measuresOf(indicator)
        .filter((measure) => component === null || measure.component === component)
        .map((measure) => ({ measure, answer: only.answer, cell }));
    });
  });
}
