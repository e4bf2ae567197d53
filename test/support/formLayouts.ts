import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FormLayout } from "../../src/domain/forms/FormLayout";
import { parseLayout } from "../../src/intake/forms/parseLayout";

/** Every layout in a folder of the project, by id. */
function layoutsIn(folder: string): ReadonlyMap<string, FormLayout> {
  const place = path.resolve(__dirname, "../..", folder);
  const layouts = readdirSync(place)
    .filter((name) => name.endsWith(".json"))
    .map((name) => parseLayout(JSON.parse(readFileSync(path.join(place, name), "utf8"))));
  return new Map(layouts.map((layout) => [layout.id, layout]));
}

/** The layouts that come with the product. */
export const builtinLayouts = layoutsIn("seeds/forms");

/** Variants as provinces and counties print them. */
export const localLayouts = layoutsIn("test/fixtures/forms");

/** @throws Error when there is no such layout. */
export function layoutOf(id: string): FormLayout {
  const layout = builtinLayouts.get(id) ?? localLayouts.get(id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout;
}
