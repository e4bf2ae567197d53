import type { FormLayout } from "../../domain/forms/FormLayout";
import type { FormIngredients } from "./formOf";
import type { HeadWords } from "./headWords";

/** What a form is filled with. */
export interface FillIngredients extends Omit<FormIngredients, "words"> {
  readonly layout: FormLayout;
  readonly words: HeadWords;
}
