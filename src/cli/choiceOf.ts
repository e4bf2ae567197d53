import type { OptionName, ReadOptions } from "./readOptions";
import { UsageError } from "./UsageError";

/**
 * The choice an option names.
 *
 * @throws UsageError when it is none of the choices.
 * @example choiceOf(read, "format", ["text", "json"], "text") // "text" where the option is not given
 */
export function choiceOf<Choice extends string>(
  { values }: ReadOptions,
  option: OptionName,
  choices: readonly Choice[],
  usual: Choice,
): Choice {
  const value = values[option];
  if (value === undefined) return usual;
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw new UsageError("badChoice", {
    option: `--${option}`,
    value,
    choices: choices.join(" | "),
  });
}
