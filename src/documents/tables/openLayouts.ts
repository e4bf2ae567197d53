import type { Indicator, Targets } from "../../domain/indicator";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import type { FlatRepair } from "../flattened/readFlatTable";
import type { PlacedRepair } from "../PlanImport";
import type { StatedIndicator, TableStatement } from "./readIndicators";

/** Indicators after what is open about their layout, and the repairs with the indicators they concern. */
export interface OpenLayouts {
  readonly stated: readonly StatedIndicator[];
  readonly repairs: readonly PlacedRepair[];
}

/**
 * Ties the rows whose layout was concluded to their indicators. Where another layout would give a target another figure, the target
 * carries both and is unconfirmed.
 */
export function openLayouts(
  stated: readonly StatedIndicator[],
  layouts: readonly FlatRepair[],
): OpenLayouts {
  const owners = layouts.map(({ line }) =>
    stated.find(({ statements }) => statements.some(holds(line))),
  );
  return {
    stated: stated.map((one) => {
      const own = layouts.find(
        ({ line }, index) => owners[index] === one && holds(line)(one.statements[0]),
      );
      const candidates = own?.repair.candidates ?? [];
      if (candidates.length < 2) return one;
      const { table } = one.statements[0].placed;
      return { ...one, indicator: withCandidates(one.indicator, table, candidates) };
    }),
    repairs: layouts.map(({ line, repair }, index) => ({
      ...repair,
      at: { kind: "line", line },
      concerns: owners[index] ? [owners[index].indicator.id] : [],
    })),
  };
}

/** Whether a statement's figures stand in a line. */
function holds(line: number): (statement: TableStatement) => boolean {
  return ({ placed, rows }) =>
    rows.some(({ cells }) =>
      Object.entries(cells).some(
        ([role, refs]) =>
          (role === "baseline" || role.startsWith("target:")) &&
          refs.some((ref) => {
            const place = placed.placeOf(ref);
            return place.kind === "line" && place.line === line;
          }),
      ),
    );
}

function withCandidates(
  indicator: Indicator,
  { columns }: RecognisedTable,
  candidates: readonly string[],
): Indicator {
  const roles = columns
    .map(({ role }) => role)
    .filter((role) => /^(?:baseline|target:|actual:)/.test(role));
  const readings = candidates.map((candidate) =>
    candidate.split("；").map((line) => line.split(" ").slice(-roles.length)),
  );
  const open = (targets: Targets, part: number): Targets =>
    Object.fromEntries(
      Object.entries(targets).map(([year, target]) => {
        const at = roles.indexOf(`target:${Number(year)}`);
        const values = readings.map((lines) => (lines[part] ?? lines[0])?.[at] ?? "—");
        const distinct = [...new Set(values)];
        return [year, distinct.length > 1 ? { ...target, candidates: distinct } : target];
      }),
    );
  return {
    ...indicator,
    targets: open(indicator.targets, 0),
    components: indicator.components.map((component, part) => ({
      ...component,
      targets: open(component.targets, part),
    })),
  };
}
