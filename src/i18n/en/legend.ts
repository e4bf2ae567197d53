import type { legend as zh } from "../zh/legend";
import { legendSheetNames } from "../legendSheetNames";
import { terms } from "./terms";

const name = terms.status;

/** What the sheet says that explains the marks. */
export const legend: typeof zh = {
  sheetName: legendSheetNames.en,
  title: "OnTrack · what the marks mean",
  meanings: {
    missed: { name: name.missed, meaning: "The year is over and the target was not met." },
    worsening: { name: name.worsening, meaning: "Worse than where it started." },
    offTrack: { name: name.offTrack, meaning: "Far behind schedule, or beyond its floor or cap." },
    invalid: { name: name.invalid, meaning: "The value is implausible; check it and its unit." },
    unconfirmed: {
      name: name.unconfirmed,
      meaning: "The target is illegible in its source; not assessed until it is confirmed.",
    },
    missing: { name: name.missing, meaning: "A value is due and was not entered." },
    watch: { name: name.watch, meaning: "Slightly behind schedule, or close to its floor or cap." },
  },
  note: "Marks follow the values by themselves, also in Excel, WPS and LibreOffice without the add-in. Clearing the marks restores the file.",
};
