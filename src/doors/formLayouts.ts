import annual from "../../seeds/forms/annual.json";
import milestones from "../../seeds/forms/milestones.json";
import monitoring from "../../seeds/forms/monitoring.json";
import self from "../../seeds/forms/self.json";
import declaration from "../../seeds/forms/target-declaration.json";
import target from "../../seeds/forms/target.json";
import transfer from "../../seeds/forms/transfer.json";
import type { FormLayout } from "../domain/forms/FormLayout";
import { parseLayout } from "../intake/forms/parseLayout";

/** The layouts that come with the product, those filled in the year first. */
export const formLayouts: readonly FormLayout[] = [
  self,
  transfer,
  monitoring,
  target,
  annual,
  declaration,
  milestones,
].map(parseLayout);
