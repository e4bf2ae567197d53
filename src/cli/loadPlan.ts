import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plan } from "../domain/plan";
import type { Locale } from "../i18n/Locale";
import { describePlanError } from "../i18n/describePlanError";
import { PlanError } from "../intake/PlanError";
import { parsePlan } from "../intake/parsePlan";
import { builtinPlans } from "./builtinPlans";
import { systemFailure } from "./systemFailure";
import { UsageError } from "./UsageError";

/** A plan and where it was found. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly source: "builtin" | "file";
}

/**
 * Finds the plan a person named: a built-in one by its id, or a file that ends in `.json`.
 *
 * @throws UsageError when there is none, or the file is no plan.
 */
export async function loadPlan(name: string, folder: string, locale: Locale): Promise<LoadedPlan> {
  const builtin = builtinPlans().find(({ id }) => id === name);
  if (builtin !== undefined) return { plan: builtin, source: "builtin" };
  if (!/\.json$/i.test(name)) {
    const known = builtinPlans().map(({ id }) => id);
    throw new UsageError("unknownPlan", {
      plan: name,
      known: known.join(", "),
    });
  }
  const text = await readText(path.resolve(folder, name), name, locale);
  return { plan: parseText(text, name, locale), source: "file" };
}

async function readText(file: string, name: string, locale: Locale): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const failure = systemFailure(error, locale);
    if (!failure) throw error;
    throw new UsageError("planFile", { path: name, reason: failure.message });
  }
}

function parseText(text: string, name: string, locale: Locale): Plan {
  try {
    return parsePlan(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof PlanError) {
      throw new UsageError("planFile", {
        path: name,
        reason: describePlanError(error, locale),
      });
    }
    if (error instanceof SyntaxError) throw new UsageError("planNotJson", { path: name });
    throw error;
  }
}
