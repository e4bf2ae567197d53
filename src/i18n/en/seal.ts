import type { CellChangeKind } from "../../domain/seal/SealChange";
import type { seal as zh } from "../zh/seal";

const visibility = { visible: "visible", hidden: "hidden", veryHidden: "very hidden" };

const parts: Readonly<Record<string, string>> = {
  plan: "plan",
  facts: "facts",
  explanations: "explanations",
  forms: "record of the forms as handed out",
};

const partOf = (part: string): string =>
  part in parts ? `the ${parts[part]} kept in the workbook` : `the part “${part}” of the workbook`;
const held = (text: string): string => (text === "" ? "blank" : `“${text}”`);
const listed = (names: readonly string[]): string =>
  names.length === 0 ? "none" : names.join(", ");

const cellChange: Readonly<Record<CellChangeKind, (before: string, now: string) => string>> = {
  value: (before, now) => `was ${before} and is ${now}`,
  written: (_, now) => `was blank and now holds ${now}`,
  emptied: (before) => `was ${before} and was emptied`,
  formula: (before, now) => `has another formula: it was ${before} and is ${now}`,
  overwritten: (before, now) => `was the formula ${before} and is now typed in as ${now}`,
  result: (before, now) =>
    `has the same formula with another result: it was ${before} and is ${now}`,
  type: (before, now) => `was ${before} and is ${now}: a number and a text that read the same`,
  format: (before, now) =>
    `holds the same in another number format: it showed ${before} and shows ${now}`,
};

/** More than so many cells of a line are not read. */
const mostContents = 6;

const contents = (cells: readonly string[]): string => {
  if (cells.length === 0) return "blank";
  const shown = cells.slice(0, mostContents).map(held).join(", ");
  return cells.length > mostContents ? `${shown} and more, ${cells.length} cells` : shown;
};

const lineOf = (what: "rows" | "columns", lines: string): string =>
  `${lines.includes(":") ? what : what.slice(0, -1)} ${lines}`;

export const seal: typeof zh = {
  change: {
    "seal/cell": ({ kind, before, now }, cell) =>
      `${cell} ${cellChange[kind](held(before), held(now))}.`,
    "seal/inserted": ({ sheet, what, lines, held: cells }) =>
      `Inserted in the sheet “${sheet}”: ${lineOf(what, lines)} with ${contents(cells)}.`,
    "seal/deleted": ({ sheet, what, lines, held: cells }) =>
      `Deleted from the sheet “${sheet}”: what was ${lineOf(what, lines)}, with ${contents(cells)}.`,
    "seal/sheetAdded": ({ sheet }) => `The sheet “${sheet}” was added.`,
    "seal/sheetRemoved": ({ sheet }) => `The sheet “${sheet}” was removed.`,
    "seal/sheetRenamed": ({ before, now }) => `The sheet “${before}” was renamed “${now}”.`,
    "seal/sheetsMoved": ({ before, now }) =>
      `The order of the sheets was ${listed(before)} and is ${listed(now)}.`,
    "seal/visibility": ({ sheet, before, now }) =>
      `The sheet “${sheet}” was ${visibility[before]} and is ${visibility[now]}.`,
    "seal/merges": ({ sheet, before, now }) =>
      `The merged cells of the sheet “${sheet}” changed: gone ${listed(before)}, new ${listed(now)}.`,
    "seal/hidden": ({ sheet, what, before, now }) =>
      `The hidden ${what} of the sheet “${sheet}” were ${listed(before)} and are ${listed(now)}.`,
    "seal/partAltered": ({ part }) => `Altered: ${partOf(part)}.`,
    "seal/partAdded": ({ part }) => `Added: ${partOf(part)}.`,
    "seal/partRemoved": ({ part }) => `Removed: ${partOf(part)}.`,
  },
  verdict: {
    whole: "The seal is whole: nothing has changed since it was made.",
    changed: (count) => `Changes since the seal was made: ${count}`,
    missing: "This workbook is not sealed.",
    damaged:
      "The seal is damaged or was altered, so that nothing can be verified by it. Ask the sender for the sealed original.",
    newer:
      "The seal was made by a newer version of the program and cannot be verified by this one. Update and try again.",
    twice:
      "The workbook has two seals, and which one counts cannot be known. Ask the sender for the sealed original.",
  },
  code: (code) => `seal code ${code}`,
  sealed: (at, product, rules) => `sealed ${at} · OnTrack ${product} · rules version ${rules}`,
  check: {
    same: (sendable) =>
      `The check was repeated by the sealed plan and period with the same result${sendable ? ": ready to send" : ""}.`,
    differs: "The check was repeated and its result is another one:",
    gone: (hit) => `found then, not now: ${hit}`,
    come: (hit) => `found now, not then: ${hit}`,
    otherRules: (sealed, now) =>
      `It was sealed by version ${sealed} of the rules and repeated by version ${now}, which may be why.`,
  },
  limits:
    "A seal shows changes; it does not prove who made it. It has no key: whoever can edit the file can change and seal it again, but the seal code will be another. Compare the seal code with the sender. Fonts, colours, widths, comments and pictures are not sealed.",
  held: (open) =>
    `Not sealed: ${open} left open. Correct the errors and explain the warnings, then seal again.`,
  more: (count) => `… and ${count} more, see --format json.`,
};
