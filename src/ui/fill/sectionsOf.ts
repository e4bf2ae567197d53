import type { Plan } from "../../domain/plan";
import type { Proposal } from "../../flows/forms/Proposal";

/** Part of a form whose proposals are shown together. */
export type Section =
  | { readonly kind: "head" | "funds" | "objective"; readonly proposals: readonly Proposal[] }
  | {
      readonly kind: "levels";
      /** 一级指标 and 二级指标, or what a milestone belongs to; what is not known is left out. */
      readonly names: readonly string[];
      readonly proposals: readonly Proposal[];
    };

/** The proposals by the parts of a form: its head, its money, its objective, then its rows by 一级 and 二级指标, each in the form's order. */
export function sectionsOf(proposals: readonly Proposal[], plan: Plan): readonly Section[] {
  const indicators = new Map(plan.indicators.map((each) => [each.id, each]));
  const milestones = new Map(plan.milestones.map((each) => [each.id, each]));
  const found = new Map<string, { section: Section; proposals: Proposal[] }>();
  for (const proposal of proposals) {
    const { subject, field } = proposal;
    const indicator = subject === null ? undefined : indicators.get(subject);
    const milestone = subject === null ? undefined : milestones.get(subject);
    const kind = subject === null ? headKind(field) : ("levels" as const);
    const names = [
      indicator?.level1 ?? milestone?.project,
      indicator?.level2 ?? milestone?.task,
    ].flatMap((name) => (name === undefined || name === "" ? [] : [name]));
    const key = JSON.stringify([kind, names]);
    const known = found.get(key);
    if (known) known.proposals.push(proposal);
    else {
      const own = [proposal];
      const section: Section =
        kind === "levels" ? { kind, names, proposals: own } : { kind, proposals: own };
      found.set(key, { section, proposals: own });
    }
  }
  const order = ["head", "funds", "objective", "levels"];
  return [...found.values()]
    .map(({ section }) => section)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function headKind(field: string): "head" | "funds" | "objective" {
  if (field.startsWith("funds.")) return "funds";
  return field.startsWith("objective") ? "objective" : "head";
}
