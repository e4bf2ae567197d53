import { contains, type Position } from "../../../src/workbook/a1";
import { shiftFormula } from "../../../src/workbook/xlsx/shiftFormula";
import type { CellValue } from "../../../src/workbook/Workbook";
import type { BookSheet } from "./BookSheet";
import type { Calculator } from "./Calculator";
import { cellText } from "./cellFacts";
import type { ConditionalRule, RuleLook } from "./ConditionalRule";

/** A cell as a person sees it. Colours are `#RRGGBB`, `fill` is empty without one. */
export interface ShownCell {
  readonly text: string;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly numberFormat: string;
}

/** A cell's look with every rule that holds for it: of two that say the same, the one of higher priority counts. */
export function lookOfCell(calculator: Calculator, sheet: BookSheet, at: Position): ShownCell {
  const cell = sheet.cell(at.row, at.column);
  const value = calculator.valueAt(sheet, at.row, at.column);
  const { fill, color, bold, numberFormat } = cell.style;
  let look: RuleLook = {};
  for (const rule of sheet.state.rules) {
    if (!rule.areas.some((area) => contains(area, at))) continue;
    if (!holds(calculator, sheet, rule, at, value)) continue;
    look = { ...rule.look, ...look };
    if (rule.stopIfTrue) break;
  }
  const shown = { fill, color, bold, numberFormat, ...look };
  const style = { ...cell.style, numberFormat: shown.numberFormat };
  return {
    text: cellText(value, { ...cell, style }),
    fill: shown.fill,
    color: shown.color,
    bold: shown.bold,
    numberFormat: shown.numberFormat,
  };
}

function holds(
  calculator: Calculator,
  sheet: BookSheet,
  rule: ConditionalRule,
  at: Position,
  value: CellValue,
): boolean {
  if (rule.type === "CellValue") return comparisonHolds(calculator, sheet, rule, value);
  const [first] = rule.areas;
  if (!first || rule.formula === "") return false;
  const formula = shiftFormula(rule.formula, at.row - first.top, at.column - first.left);
  const result = calculator.evaluate(formula, sheet);
  if (result === null) throw new Error(`a rule this host cannot work out: ${formula}`);
  return typeof result === "number" ? result !== 0 : result === true;
}

function comparisonHolds(
  calculator: Calculator,
  sheet: BookSheet,
  { comparison }: ConditionalRule,
  value: CellValue,
): boolean {
  const bound = (key: string): CellValue => {
    const given = comparison?.[key];
    return typeof given === "string"
      ? calculator.evaluate(given.replace(/^=/, ""), sheet)
      : typeof given === "number"
        ? given
        : null;
  };
  const [a, b] = [bound("formula1"), bound("formula2")];
  if (typeof value !== "number" || typeof a !== "number") return false;
  const isBetween = typeof b === "number" && value >= Math.min(a, b) && value <= Math.max(a, b);
  switch (comparison?.["operator"]) {
    case "Between":
      return isBetween;
    case "NotBetween":
      return typeof b === "number" && !isBetween;
    case "EqualTo":
      return value === a;
    case "NotEqualTo":
      return value !== a;
    case "GreaterThan":
      return value > a;
    case "LessThan":
      return value < a;
    case "GreaterThanOrEqual":
      return value >= a;
    case "LessThanOrEqual":
      return value <= a;
    default:
      return false;
  }
}
