import type { Decision } from "../../intake/review/Decision";

/** One thing a person did in a review; the last one can be undone. */
export type Act =
  | { readonly kind: "accept"; readonly ids: readonly string[] }
  | { readonly kind: "decide"; readonly decision: Decision }
  /** Takes a rejection or a joining back. */
  | { readonly kind: "restore"; readonly id: string };

/** The draft an act was about; null for several and for the plan as a whole. */
export function draftOfAct(act: Act): string | null {
  if (act.kind === "restore") return act.id;
  if (act.kind === "accept") return act.ids.length === 1 ? (act.ids[0] ?? null) : null;
  const { decision } = act;
  if (decision.kind === "add") return decision.indicator.id;
  return "id" in decision ? decision.id : null;
}
