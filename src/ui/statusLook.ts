import { tokens } from "@fluentui/react-components";
import type { Status } from "../domain/assessment";
import { markOf } from "../workbook/statusMark";

/** How a status looks in the pane: a symbol, so that colour never stands alone, and colours that follow the theme. */
export interface StatusLook {
  readonly symbol: string;
  readonly color: string;
  /** Behind a badge, and the fill of a chart's band. */
  readonly background: string;
}

const red = {
  color: tokens.colorPaletteRedForeground2,
  background: tokens.colorPaletteRedBackground2,
};
const green = {
  color: tokens.colorPaletteGreenForeground2,
  background: tokens.colorPaletteGreenBackground2,
};

const colors: Readonly<Record<Status, Omit<StatusLook, "symbol">>> = {
  missed: red,
  worsening: {
    color: tokens.colorPaletteDarkRedForeground2,
    background: tokens.colorPaletteDarkRedBackground2,
  },
  offTrack: red,
  watch: {
    color: tokens.colorPaletteGoldForeground2,
    background: tokens.colorPaletteGoldBackground2,
  },
  onTrack: green,
  met: green,
  invalid: {
    color: tokens.colorPalettePurpleForeground2,
    background: tokens.colorPalettePurpleBackground2,
  },
  unconfirmed: {
    color: tokens.colorPaletteBlueForeground2,
    background: tokens.colorPaletteBlueBackground2,
  },
  missing: { color: tokens.colorNeutralForeground2, background: tokens.colorNeutralBackground6 },
  notAssessed: {
    color: tokens.colorNeutralForeground2,
    background: tokens.colorNeutralBackground3,
  },
};

/** The statuses a sheet has no mark for, and their symbols here. */
const unmarked: Partial<Record<Status, string>> = { met: "✓", onTrack: "✓", notAssessed: "–" };

/** The look of a status; its symbol is that of the mark in the sheet. Every pair of colours has a contrast of at least 4.5 : 1. */
export function statusLook(status: Status): StatusLook {
  return { symbol: markOf(status)?.symbol ?? unmarked[status] ?? "", ...colors[status] };
}
