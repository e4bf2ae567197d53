import { ExcelObject, memberName, readMember, setMember } from "../ExcelObject";
import { notModelled } from "../HostError";

/** The properties of one cell, row or column that a nested `{ name: true }` asks for. */
export function getCellProperties(
  object: ExcelObject,
  wanted: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, more]) => {
      const value = readMember(object, memberName(name));
      if (!(value instanceof ExcelObject)) return [name, value];
      if (typeof more !== "object" || more === null) throw notModelled(`${name} without its parts`);
      return [name, getCellProperties(value, { ...more })];
    }),
  );
}

/** Sets what a nested object says of one cell, row or column. */
export function setCellProperties(object: ExcelObject, facts: unknown): void {
  if (typeof facts !== "object" || facts === null) return;
  for (const [name, value] of Object.entries(facts)) {
    const isNested = typeof value === "object" && value !== null;
    if (!isNested) {
      setMember(object, memberName(name), value);
      continue;
    }
    const part = readMember(object, memberName(name));
    if (!(part instanceof ExcelObject)) throw notModelled(`setting ${object.type}.${name}`);
    setCellProperties(part, value);
  }
}
