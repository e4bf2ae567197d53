import type { FormLayout } from "../../domain/forms/FormLayout";
import type { Plan } from "../../domain/plan";
import type { Seal } from "../../domain/seal/Seal";
import { formatPlan } from "../../intake/formatPlan";
import { carriedPlan, carryPlan } from "../../workbook/carriedPlan";
import type { OwnPart } from "../../workbook/OwnPart";
import { codeOf, sealPart } from "../../workbook/seal/carriedSeal";
import { sealedParts } from "../../workbook/seal/sealedParts";
import { sealedSheets } from "../../workbook/seal/sealedSheet";
import type { Edit, Snapshot } from "../../workbook/Workbook";
import type { Hit, SendingCheck } from "../sending/SendingCheck";
import { replayCheck, sealedHits, type CheckSettings } from "./replayCheck";

/** What is to be sealed, and by whom. */
export interface SealOrder extends CheckSettings {
  /** The plan the recipient is to check by; null where the table's own columns are the plan. */
  readonly plan: Plan | null;
  /** 填报单位; empty when not given. */
  readonly unit: string;
  /** The version of the product. */
  readonly product: string;
  /** ISO date and time. */
  readonly at: string;
}

/** What came of sealing. */
export type Sealing =
  | {
      readonly state: "sealed";
      /** All that makes the workbook its sealed copy. */
      readonly edits: readonly Edit[];
      readonly seal: Seal;
      /** The SHA-256 over everything sealed. */
      readonly code: string;
      readonly check: SendingCheck;
    }
  /** The check holds it back; `open` are the hits that do. */
  | { readonly state: "held"; readonly open: readonly Hit[]; readonly check: SendingCheck };

/**
 * 封存: has the workbook carry its plan and a seal over what it says, and protects its sheets. An earlier seal is replaced. Only what can be
 * sent is sealed, by the check that the recipient can repeat.
 *
 * @example const sealing = sealWorkbook(snapshot, order, layouts); // sealing.state === "held" while something is open
 */
export function sealWorkbook(
  snapshot: Snapshot,
  order: SealOrder,
  layouts: readonly FormLayout[],
): Sealing {
  const unread = unreadPlan(snapshot, order, layouts);
  if (unread) return unread;
  const planEdits = carryEdits(snapshot.parts, order.plan);
  const parts = partsAfter(snapshot.parts, planEdits);
  const check = replayCheck({ ...snapshot, parts }, order, layouts);
  const open = check.hits.filter(({ state }) => state === "open");
  if (open.length > 0) return { state: "held", open, check };
  const seal = sealOf({ ...snapshot, parts }, order, check);
  const part = sealPart(seal);
  const edits = [...planEdits, partEdit(part), ...protections(snapshot)];
  return { state: "sealed", edits, seal, code: codeOf(part), check };
}

/** A plan that cannot be read would be lost by carrying another: that is held back until somebody has answered it. */
function unreadPlan(
  snapshot: Snapshot,
  order: SealOrder,
  layouts: readonly FormLayout[],
): Extract<Sealing, { state: "held" }> | null {
  const codes = (carriedPlan(snapshot.parts)?.findings ?? []).map(({ code }) => code);
  if (codes.length === 0) return null;
  const plans = order.plan ? [{ plan: order.plan, source: "file" as const }] : [];
  const check = replayCheck(snapshot, order, layouts, plans);
  const open = check.hits.filter(
    ({ state, finding: { code } }) => state === "open" && codes.includes(code),
  );
  return open.length > 0 ? { state: "held", open, check } : null;
}

function sealOf(snapshot: Snapshot, order: SealOrder, check: SendingCheck): Seal {
  const { plan, period, use, profile, previous, unit, product, at } = order;
  const { counts, rulesVersion: rules } = check;
  const hits = sealedHits(check);
  return {
    ...{ at, product, unit },
    check: { rules, period, use, plan: plan?.id ?? null, profile, previous, counts, hits },
    parts: sealedParts(snapshot.parts),
    sheets: sealedSheets(snapshot),
  };
}

/** Nothing where the workbook carries that very plan. */
function carryEdits(parts: readonly OwnPart[], plan: Plan | null): readonly Edit[] {
  const carried = carriedPlan(parts)?.plan;
  if (!plan || (carried && formatPlan(carried) === formatPlan(plan))) return [];
  return [carryPlan(plan)];
}

function partsAfter(parts: readonly OwnPart[], edits: readonly Edit[]): readonly OwnPart[] {
  return edits.reduce((all, edit) => {
    if (edit.kind !== "part") return all;
    const { namespace, xml } = edit;
    const others = all.filter((part) => part.namespace !== namespace);
    return xml === null ? others : [...others, { namespace, xml }];
  }, parts);
}

function partEdit({ namespace, xml }: OwnPart): Edit {
  return { kind: "part", namespace, xml };
}

function protections({ sheets }: Snapshot): readonly Edit[] {
  return sheets
    .filter(({ usedRange, isProtected }) => usedRange && !isProtected)
    .map(({ name }) => ({ kind: "protect", sheet: name }));
}
