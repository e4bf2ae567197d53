import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearestWord } from "./nearestWord";
import { UsageError } from "./UsageError";

export type OptionName =
  | "plan"
  | "period"
  | "unit"
  | "profile"
  | "previous"
  | "use"
  | "format"
  | "report"
  | "report-sheet"
  | "mark"
  | "form"
  | "output"
  | "yes"
  | "review"
  | "id"
  | "lang";

/** The options of a command; all take a value but the flags, and some have a letter. */
export type OptionTable = Readonly<
  Partial<Record<OptionName, { readonly short?: string; readonly isFlag?: boolean }>>
>;

/** What was written after a command. */
export interface ReadOptions {
  /** By long name; the last one counts where an option is repeated. */
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly positionals: readonly string[];
  readonly wantsHelp: boolean;
}

/**
 * Reads the arguments after a command; `--` ends the options, so that a file may be called `--odd.xlsx`.
 *
 * @throws UsageError for an unknown option (naming the nearest one) and for an option without its value.
 * @example readOptions("plans", ["--format", "json"], { format: {} }).values // { format: "json" }
 */
export function readOptions(
  command: string,
  args: readonly string[],
  table: OptionTable,
): ReadOptions {
  const values: Partial<Record<OptionName, string>> = {};
  const positionals: string[] = [];
  let wantsHelp = false;
  for (const token of tokensOf(args, table)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help") wantsHelp = true;
    else if (isOptionOf(table, token.name)) {
      values[token.name] = table[token.name]?.isFlag
        ? flagOf(command, token, table)
        : valueOf(token);
    } else throw unknownOption(command, token.rawName, table);
  }
  return { values, positionals, wantsHelp };
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

function tokensOf(args: readonly string[], table: OptionTable): readonly Token[] {
  const options: NonNullable<ParseArgsConfig["options"]> = {
    help: { type: "boolean", short: "h" },
  };
  for (const [name, { short, isFlag }] of Object.entries(table)) {
    const type = isFlag ? "boolean" : "string";
    options[name] = short === undefined ? { type } : { type, short };
  }
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
  });
  return tokens;
}

function isOptionOf(table: OptionTable, name: string): name is OptionName {
  return Object.hasOwn(table, name);
}

function valueOf({ value, inlineValue, rawName }: OptionToken): string {
  const isNextOption = inlineValue !== true && value?.startsWith("-") === true && value !== "-";
  if (value === undefined || value === "" || isNextOption) {
    throw new UsageError("missingValue", { option: rawName });
  }
  return value;
}

/** A flag is there or not; it takes no value. */
function flagOf(command: string, { rawName, value }: OptionToken, table: OptionTable): string {
  if (value !== undefined) throw unknownOption(command, `${rawName}=${value}`, table);
  return "";
}

function unknownOption(command: string, option: string, table: OptionTable): UsageError {
  const nearest = nearestWord(option.replace(/^-+/, ""), [...Object.keys(table), "help"]);
  return new UsageError("unknownOption", {
    command,
    option,
    ...(nearest !== undefined && { nearest: `--${nearest}` }),
  });
}
