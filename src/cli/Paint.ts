import type { Io } from "./Io";

export type Colour = "red" | "yellow" | "green" | "magenta" | "grey" | "bold";

/** Colours a text for a terminal, or leaves it alone. */
export type Paint = (colour: Colour, text: string) => string;

const codes: Readonly<Record<Colour, number>> = {
  red: 31,
  yellow: 33,
  green: 32,
  magenta: 35,
  grey: 90,
  bold: 1,
};

/** Paints only on a terminal, and not where `NO_COLOR` is set to anything (https://no-color.org). */
export function paintFor({ stdout, env }: Pick<Io, "stdout" | "env">): Paint {
  const isPlain = !stdout.isTerminal || (env["NO_COLOR"] ?? "") !== "";
  if (isPlain) return (_, text) => text;
  return (colour, text) => `\u001B[${codes[colour]}m${text}\u001B[0m`;
}
