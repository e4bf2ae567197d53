import type { FormLayout } from "../../domain/forms/FormLayout";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import type { FormIngredients } from "./formOf";
import type { HeadWords } from "./headWords";

/** What a form is filled with. */
export interface FillIngredients extends Omit<FormIngredients, "words" | "score"> {
  readonly layout: FormLayout;
  readonly words: HeadWords;
  /** Without it 分值 and 得分 stay blank. */
  readonly profile?: ScoringProfile | undefined;
}
