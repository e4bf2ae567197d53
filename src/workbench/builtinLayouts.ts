import annual from "../../seeds/forms/annual.json";
import target from "../../seeds/forms/target.json";
import { parseLayout } from "../intake/forms/parseLayout";

/** The layouts of the blank forms that the workbench offers. */
export const builtinLayouts = { annual: parseLayout(annual), target: parseLayout(target) };
