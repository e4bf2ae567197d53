import { invalidArgument } from "./HostError";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** A colour as Excel gives it back, `#RRGGBB`. */
export function colorOf(text: string): string {
  const known = named[text.toLowerCase()];
  if (known !== undefined) return known;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return text.toUpperCase();
}
