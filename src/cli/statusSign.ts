import type { Status } from "../domain/assessment";
import type { Severity } from "../domain/finding";
import type { Colour } from "./Paint";

/** How a status stands out in a list; every sign is one or two columns wide in every terminal. */
export const statusSign: Readonly<
  Record<Status, { readonly sign: string; readonly colour: Colour }>
> = {
  met: { sign: "✓", colour: "green" },
  onTrack: { sign: "✓", colour: "green" },
  watch: { sign: "!", colour: "yellow" },
  offTrack: { sign: "✗", colour: "red" },
  worsening: { sign: "✗✗", colour: "red" },
  missed: { sign: "✗", colour: "red" },
  missing: { sign: "_", colour: "magenta" },
  invalid: { sign: "?", colour: "magenta" },
  unconfirmed: { sign: "?", colour: "magenta" },
  notAssessed: { sign: "-", colour: "grey" },
};

export const severityColour: Readonly<Record<Severity, Colour>> = {
  error: "red",
  warning: "yellow",
  hint: "grey",
};
