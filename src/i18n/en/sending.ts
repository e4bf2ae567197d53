import type { sending as zh } from "../zh/sending";

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const held = (errors: number, silent: number): string =>
  [
    ...(errors > 0 ? [`${counted(errors, "error", "errors")} to correct`] : []),
    ...(silent > 0 ? [`${counted(silent, "finding", "findings")} to explain`] : []),
  ].join(", ");

export const sending: typeof zh = {
  title: "Check before sending",
  back: "Back to the results",
  checking: "Checking…",
  check: "Check again",
  sendable: "Ready to send",
  sendableWhy: "No error is left, and every warning is explained.",
  held: (errors, silent) => `Still ${held(errors, silent)}`,
  stale: "The content has changed: check again",
  was: (verdict) => `Last check: ${verdict}`,
  basis: (plan, period, rules) => `${plan} · ${period} · rules version ${rules}`,
  noPlan: "no target plan",
  report: "Put the check report into this workbook",
  reportHint: "Adds or renews the report's sheet, ready to print; no other sheet is touched.",
  grouping: "Group",
  groupings: { severity: "by severity", sheet: "by sheet", indicator: "by indicator" },
  group: (name, count, open) =>
    open === 0 ? `${name} ${count}` : `${name} ${count} (${open} open)`,
  wholeForm: "The whole workbook",
  noIndicator: "Not on one indicator",
  list: "Findings",
  none: "Nothing was found.",
  keys: "↑ ↓ to move, Enter to see the cell, E to explain, space to unfold or fold what follows",
  more: (rest) => `Show more (${rest} left)`,
  states: { open: "open", explained: "explained", passes: "does not hold back" },
  mended: (count) => `Corrected ${count}`,
  mendedState: "corrected",
  follows: (count) => counted(count, "more follows from this", "more follow from this"),
  whole: "On the whole workbook",
  explain: "Explain",
  change: "Change explanation",
  explanation: "Explanation",
  explanationOf: (sentence) => `Explanation: ${sentence}`,
  save: "Save explanation",
  confirm: "Confirm explanation",
  remove: "Remove explanation",
  cancel: "Cancel",
  saveKeys: "Ctrl+Enter saves, Esc cancels",
  notes: {
    draft: "Explanation of the earlier period: check it, then confirm",
    changed: "The figures have changed: please confirm",
    form: "From the form’s own column of reasons",
    typed: "Kept in this workbook",
  },
  repair: (found, proposed) => `Suggested: change “${found}” to “${proposed}”`,
  comma: ", ",
  adopt: "Adopt",
  adopted: (place, found, proposed) =>
    `Suggestion adopted: ${place} changed from “${found}” to “${proposed}”.`,
  undo: "Undo",
  trouble: {
    changed: (cells) => `Nothing was changed: ${cells} was edited just now. Check again first.`,
    unreadable:
      "The explanations this workbook already carries cannot be read. Writing would replace them, so nothing was written.",
    begin: "Give them up and write this one",
    layoutsFailed:
      "The layouts of the forms could not be fetched, so nothing can be checked. Check the network or open the pane again.",
    held: (open) =>
      `Not sealed: checked by nothing but what the workbook holds, ${open} still ${open === 1 ? "is" : "are"} open. Check again first.`,
    previous: (name) =>
      `“${name}” cannot be read. Choose the Excel workbook (.xlsx) sent the year before.`,
    dismiss: "OK",
  },
  previous: {
    choose: "Choose last year’s workbook…",
    hint: "Compares with what was sent the year before: large changes and figures that are exactly the same. It is read on this computer and not changed.",
    chosen: (name, period) => `Compared with ${name} (${period})`,
    leave: "Do not compare",
  },
  version: {
    choose: "Compare with another version…",
    hint: "Lists in what another version, such as the draft sent before, differs: targets, results, money, explanations and statuses. It is read on this computer and not changed.",
    chosen: (name) =>
      `Compared with “${name}” (that version on the left, this workbook on the right)`,
    unreadable: (name) =>
      `No indicators could be read from “${name}”. Choose another version of the same form (.xlsx).`,
    leave: "Close",
  },
  seal: {
    title: "Seal",
    notYet: "The workbook can be sealed once the check is passed.",
    about:
      "Sealing makes a separate sealed copy. It holds the target plan, the result of this check and a hash over everything, and its sheets are protected. The open workbook stays as it is. Whoever opens the copy sees what was changed after it was sealed.",
    unit: "Reporting unit (optional)",
    confirm: "Make the sealed copy",
    making: "Making the sealed copy…",
    suffix: "_sealed",
    made: (name, code) =>
      `The sealed copy “${name}” is made, seal code ${code}. The open workbook was not changed.`,
    opened: (name) =>
      `The copy is open in a new window and not saved yet: save it there as “${name}” and send that file.`,
    saved: "The copy was handed to the browser to download: send the downloaded file.",
    notHanded: (reason) => `The copy was not opened: ${reason}`,
    open: "Open the copy",
    save: "Download the copy",
    held: (open) =>
      `Not sealed: in the file that was to be sealed, ${open} still ${open === 1 ? "is" : "are"} open. Check again first.`,
    refused: (reason) =>
      `Not sealed: Excel does not hand over this workbook’s file (${reason}). Save the workbook and try again. If that does not help, you can seal the open workbook instead: the seal is then written into it and its sheets are protected, and once saved it is the file you send.`,
    failed: (reason) => `Not sealed: ${reason}`,
    here: "Seal the open workbook",
    dismiss: "OK",
  },
  sealed: {
    changed: (count) => `Changed after it was sealed: ${counted(count, "change", "changes")}`,
    list: "Changes after sealing",
    differs:
      "Checked again, the result is not the one that was sealed: see “Check before sending”.",
  },
};
