import { finding, type Finding } from "../domain/finding";
import { placeOf } from "../workbook/placeOf";
import type { PlanMatch, TableRow } from "../workbook/PlanMatch";
import type { CellRef } from "../workbook/Workbook";

/** What a plan's fit leaves open: rows it does not know, rows said twice, indicators and components without a row. */
export function matchFindings(match: PlanMatch): readonly Finding[] {
  return [
    ...match.unmatched.map((each) =>
      finding("structure/notInPlan", placeOf(nameCell(each)), null, { name: each.row.name }),
    ),
    ...match.duplicates.map(({ table, row, indicator, first }) =>
      finding("structure/duplicateIndicator", placeOf(nameCell({ table, row })), indicator.id, {
        name: indicator.name,
        first: placeOf(nameCell({ table, row: first })).cell,
      }),
    ),
    ...match.missing.map(({ table, indicators }) =>
      finding(
        "structure/missingIndicators",
        placeOf({ sheet: table.sheet, row: table.range.top, column: table.range.left }),
        null,
        { names: indicators.map(({ name }) => name) },
      ),
    ),
    ...match.missingComponents.map(({ table, row, indicator, missing }) =>
      finding("target/componentMissing", placeOf(nameCell({ table, row })), indicator.id, {
        missing,
      }),
    ),
  ];
}

function nameCell({ table, row }: TableRow): CellRef {
  return row.cells["name"]?.[0] ?? { sheet: table.sheet, row: row.top, column: table.range.left };
}
