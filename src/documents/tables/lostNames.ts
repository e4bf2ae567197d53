import { nameKey } from "../../intake/nameKey";
import type { PlacedRepair } from "../PlanImport";
import type { StatedIndicator } from "./readIndicators";

/** Shorter names differ by a character for other reasons. */
const shortest = 4;

/** Finds the places of an indicator whose name has lost the first character that it has in another table: 疗服务收入占比. */
export function lostNames({ indicator, statements }: StatedIndicator): readonly PlacedRepair[] {
  const names = statements.map(({ own }) => nameKey(own.name));
  return statements.flatMap(({ own, placed, rows }, index) => {
    const short = names[index] ?? "";
    const whole = statements[names.findIndex((other) => other.slice(1) === short)]?.own.name;
    const ref = rows[0]?.cells["name"]?.[0];
    if (short.length < shortest || whole === undefined || !ref) return [];
    return [
      {
        found: own.name,
        proposed: whole,
        candidates: [whole, own.name],
        isCertain: false,
        evidence: [{ kind: "repeated", text: whole }],
        at: placed.placeOf(ref),
        concerns: [indicator.id],
      },
    ];
  });
}
