import type { Status } from "../domain/assessment";

/** How a status is shown wherever it is shown: colours for a light sheet, and a symbol so that colour never stands alone. */
export interface StatusMark {
  readonly fill: string;
  readonly color: string;
  readonly symbol: string;
}

/** The statuses that are marked in a sheet. What is on track stays as it is: marks are for what needs a hand. */
export type MarkedStatus = Exclude<Status, "met" | "onTrack" | "notAssessed">;

/** Worst first, the order of a legend. Every pair of colours has a contrast of at least 4.5 : 1. */
export const statusMarks: Readonly<Record<MarkedStatus, StatusMark>> = {
  missed: { fill: "#FFD7D9", color: "#8A0012", symbol: "▼" },
  worsening: { fill: "#F8B4B8", color: "#6E0010", symbol: "▼▼" },
  offTrack: { fill: "#FFD7D9", color: "#8A0012", symbol: "▼" },
  invalid: { fill: "#E6DAF8", color: "#4B1D85", symbol: "？" },
  unconfirmed: { fill: "#D6E6F5", color: "#0B3D6B", symbol: "？" },
  missing: { fill: "#E4E4E4", color: "#3B3B3B", symbol: "○" },
  watch: { fill: "#FFF0C2", color: "#6B4700", symbol: "●" },
};

/** @returns the mark of a status; undefined for one that is not marked. */
export function markOf(status: Status): StatusMark | undefined {
  return Object.hasOwn(statusMarks, status) ? statusMarks[status as MarkedStatus] : undefined;
}
