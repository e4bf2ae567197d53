import { finding, type Finding } from "../../../domain/finding";
import { measuresOf } from "../../../domain/indicator";
import { readYear } from "../../../intake/readPeriod";
import { parseA1 } from "../../../workbook/a1";
import { gridOf } from "../../../workbook/Grid";
import { placeOf } from "../../../workbook/placeOf";
import type { RecognisedTable } from "../../../workbook/RecognisedTable";
import type { CellRef } from "../../../workbook/Workbook";
import type { Submission } from "../Submission";
import type { Rule } from "../Rule";

/**
 * A form is of the year that is reported: where its title says another one and its targets are not the plan's of that year but all of the year reported,
 * the title is wrong. Last year's form with last year's targets may well stand beside this year's.
 */
export const formYear: Rule = {
  codes: ["structure/otherYear"],
  basis: "plan",
  onMissing: "silent",
  find: (submission) =>
    submission.examination.tables.flatMap((table) => otherYear(table, submission)),
};

function otherYear(table: RecognisedTable, submission: Submission): readonly Finding[] {
  const { findings, period, entries } = submission.examination;
  const years = table.columns.flatMap(({ role }) =>
    role.startsWith("target:") ? [Number(role.slice("target:".length))] : [],
  );
  const [stated] = years;
  const isOfOne = years.length === 1 && stated !== undefined && stated !== period.year;
  const results = table.columns.filter(({ role }) => role.startsWith("actual:"));
  if (!isOfOne || results.some((column) => column.period?.year !== stated)) return [];
  const differing = findings.flatMap((each) =>
    each.code === "target/differsFromPlan" && !each.values.baseline && isIn(table, each.at)
      ? [each]
      : [],
  );
  const isOfPeriod = differing.every(({ indicator, values }) =>
    entries.some(
      (entry) =>
        entry.indicator.id === indicator &&
        measuresOf(entry.indicator).some(
          ({ targets }) => targets[period.year]?.value === values.inTable,
        ),
    ),
  );
  if (differing.length === 0 || !isOfPeriod) return [];
  const at = placeOf(titleCell(table, stated, submission));
  return [finding("structure/otherYear", at, null, { stated, year: period.year })];
}

function isIn({ sheet, range }: RecognisedTable, at: Finding["at"]): boolean {
  const position = at?.sheet === sheet ? parseA1(at.cell) : undefined;
  return position ? position.row >= range.top && position.row <= range.bottom : false;
}

/** The cell above the table, or among its headings, that says the year. */
function titleCell(
  { sheet: name, range }: RecognisedTable,
  stated: number,
  { snapshot: { sheets, date1904 } }: Submission,
): CellRef {
  const sheet = sheets.find((each) => each.name === name);
  const grid = sheet && gridOf(sheet, date1904);
  for (const row of grid?.lines.filter((line) => line <= range.top).reverse() ?? []) {
    for (let column = grid?.left ?? 0; column <= (grid?.right ?? -1); column += 1) {
      const text = grid?.text(row, column) ?? "";
      if (text.includes("年") && readYear(text) === stated) return { sheet: name, row, column };
    }
  }
  return { sheet: name, row: range.top, column: range.left };
}
