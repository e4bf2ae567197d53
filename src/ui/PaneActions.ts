import type { FormLayout } from "../domain/forms/FormLayout";
import type { Plan } from "../domain/plan";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import type { Importer } from "./Importer";
import type { Copies } from "./send/Copies";

/** What the front door can do for the pane; what it cannot is left out and not offered. */
export interface PaneActions {
  readonly openFile?: () => void;
  readonly showSample?: () => void;
  /** Makes a blank form of the plan and period that are being checked. */
  readonly makeTemplate?: () => void;
  /** Makes a blank form of a plan that is not being checked. */
  readonly makeTemplateFor?: (plan: Plan) => void;
  /** Fetches the scoring profiles to choose from; without it nothing is scored. The same function from one rendering to the next. */
  readonly loadProfiles?: () => Promise<readonly ScoringProfile[]>;
  /** Fetches the layouts of the forms; without it none is filled and nothing is checked before sending. The same function from one rendering to the next. */
  readonly loadLayouts?: () => Promise<readonly FormLayout[]>;
  /** Fetches what makes sealed copies; without it none is offered. The same function from one rendering to the next. */
  readonly loadCopies?: () => Promise<Copies>;
  readonly importer?: Importer;
  /** Whether a protection can be lifted for the moment of writing. */
  readonly liftsProtection?: true;
  /** Saves a text as a file; without it texts are copied. */
  readonly saveText?: (name: string, text: string) => void;
  /** Told when an import begins and ends, which wants more room; the same function from one rendering to the next. */
  readonly onImporting?: (isImporting: boolean) => void;
}
