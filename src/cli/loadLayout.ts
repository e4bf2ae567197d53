import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FormLayout } from "../domain/forms/FormLayout";
import { describeLayoutError } from "../i18n/describeLayoutError";
import type { Locale } from "../i18n/Locale";
import { LayoutError } from "../intake/forms/LayoutError";
import { parseLayout } from "../intake/forms/parseLayout";
import { builtinLayouts } from "./builtinLayouts";
import { systemFailure } from "./systemFailure";
import { UsageError } from "./UsageError";

/**
 * Finds the layout of the form a person named: a built-in one by its id, or a local variant in a file that ends in `.json`.
 *
 * @throws UsageError when there is none, or the file is no layout.
 */
export async function loadLayout(
  name: string,
  folder: string,
  locale: Locale,
): Promise<FormLayout> {
  const builtin = builtinLayouts().find(({ id }) => id === name);
  if (builtin !== undefined) return builtin;
  if (!/\.json$/i.test(name)) {
    const choices = [...builtinLayouts().map(({ id }) => id), "*.json"].join(" | ");
    throw new UsageError("badChoice", { option: "--form", value: name, choices });
  }
  const refuse = (reason: string): UsageError =>
    new UsageError("layoutFile", { path: name, reason });
  try {
    const text = await readFile(path.resolve(folder, name), "utf8");
    return parseLayout(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof LayoutError) throw refuse(describeLayoutError(error, locale));
    if (error instanceof SyntaxError) throw new UsageError("layoutNotJson", { path: name });
    const failure = systemFailure(error, locale);
    if (!failure) throw error;
    throw refuse(failure.message);
  }
}
