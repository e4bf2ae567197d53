import type { Indicator, Source } from "../../domain/indicator";
import type { Plan } from "../../domain/plan";

/** One row of a table of the plan's document: the indicator, and the place that states it there. */
export interface PlanRow {
  readonly indicator: Indicator;
  readonly source: Source;
}

/**
 * The rows of the plan's 绩效目标表 or 分年度主要目标表 as its document prints them. The target table is the section
 * that most indicators with a 二级指标 are taken from; the annual table is, of the others, the one that gives most
 * indicators a target for every year.
 *
 * @returns empty when the plan's document has no such table.
 */
export function tableOf(plan: Plan, form: "target" | "annual"): readonly PlanRow[] {
  const sections = rowsBySection(plan);
  const target = fullest(sections, ({ indicator, source }) => {
    return indicator.level2 !== "" && indicator.sources[0]?.section === source.section;
  });
  const section =
    form === "target"
      ? target
      : fullest(sections, ({ indicator, source }) => {
          return source.section !== target && isPlannedYearly(indicator, plan.years);
        });
  const rows = sections.get(section ?? "") ?? [];
  return rows.toSorted((a, b) => (a.source.row ?? 0) - (b.source.row ?? 0));
}

function rowsBySection({ indicators }: Plan): ReadonlyMap<string, readonly PlanRow[]> {
  const sections = new Map<string, PlanRow[]>();
  for (const indicator of indicators) {
    for (const source of indicator.sources) {
      if (source.row === undefined) continue;
      const rows = sections.get(source.section) ?? [];
      sections.set(source.section, [...rows, { indicator, source }]);
    }
  }
  return sections;
}

/** The section with most rows that count; undefined when none has any. */
function fullest(
  sections: ReadonlyMap<string, readonly PlanRow[]>,
  counts: (row: PlanRow) => boolean,
): string | undefined {
  const sizes = [...sections].map(
    ([section, rows]) => [section, rows.filter(counts).length] as const,
  );
  const [best] = sizes.filter(([, size]) => size > 0).sort(([, a], [, b]) => b - a);
  return best?.[0];
}

function isPlannedYearly({ targets, components }: Indicator, years: readonly number[]): boolean {
  const paths = components.length === 0 ? [{ targets }] : components;
  return paths.every((path) => years.every((year) => path.targets[year] !== undefined));
}
