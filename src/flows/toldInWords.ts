import type { Measure } from "../domain/indicator";
import { isInWords } from "../intake/isInWords";
import type { MeasuredValue } from "../workbook/readCells";
import type { Stated } from "./Stated";

/** Whether a table asks for words where there is no target to compare with: 健全, 逐年提高, 2024年12月底前. */
export function isTargetInWords({ targets }: Stated, measure: Measure, year: number): boolean {
  if (measure.targets[year]) return false;
  const stated = targets.get(year)?.find(({ component }) => component === measure.component);
  const said = stated?.observation;
  return said?.kind === "unreadable" && isInWords(said.text);
}

/** Whether a result answers such a target in kind: in words, as a date, or by saying how far it is. */
export function isResultInWords({ observation }: MeasuredValue): boolean {
  if (observation.kind === "state") return true;
  return observation.kind === "unreadable" && isInWords(observation.text);
}
