import type { EvidenceWords } from "../EvidenceWords";
import type { importWords as zh } from "../zh/import";

const things = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const importWords: typeof zh = {
  title: "Import a target plan",
  back: "Back to the check",
  door: {
    intro:
      "Hand over a published plan, check it item by item, then use it. Excel and WPS spreadsheets, Word documents, web pages and plain text can be read; of a PDF, copy the text and paste it. Files are read on this computer only; nothing is uploaded.",
    choose: "Choose a file",
    drop: "Or drop a file here",
    paste: "Paste text or a table",
    pasteHint: "Press Ctrl+V here",
    read: "Read the text",
    backToReview: "Back to the review",
    pastedName: "pasted text",
  },
  working: (name) => `Reading “${name}”…`,
  cancel: "Cancel",
  nothing: (name) =>
    `No target was found in “${name}”: neither a table with indicator names, baselines and yearly targets, nor a sentence that states a target with a figure. Check that it is the right file, or paste only the table or paragraph with the targets.`,
  unexpected: (detail) =>
    `Something unexpected happened while reading; no data was changed. Please try again; if it happens again, pass this text on: ${detail}`,
  another: "Import another one",
  source: (name) => `From “${name}”`,
  planTitle: "Name of the plan",
  counts: {
    label: "Progress of the review",
    pending: (count) => `To confirm ${count}`,
    accepted: (count) => `Accepted ${count}`,
    rejected: (count) => `Rejected ${count}`,
    joined: (count) => `Joined ${count}`,
  },
  acceptCertain: (count) => `Accept all ${count} reliable ones`,
  undo: "Undo the last step",
  keys: "↑ ↓ select, Enter accepts, E edits, Delete rejects, J joins, U undoes",
  findings: (count) => `Plan doctor: ${things(count, "finding")}`,
  noFindings: "Plan doctor: no contradictions found",
  toRow: (name) => `Go to “${name}”`,
  repairs: {
    made: (count) => `Repaired text: ${things(count, "place")}, each with certain evidence`,
    open: (count) => `Damage that concerns no target: ${things(count, "place")}, left as found`,
    change: (found, proposed) => `“${found}” → “${proposed}”`,
    line: (line) => `line ${line}`,
    more: (rest) => `Show more (${rest} left)`,
  },
  list: {
    label: "Imported targets, doubtful ones first",
    more: (rest) => `Show more (${rest} left)`,
    state: {
      pending: "to confirm",
      accepted: "accepted",
      rejected: "rejected",
      joined: "joined",
    },
    joinedInto: (name) => `into “${name}”`,
    added: "added by hand",
    open: "reading to be chosen",
    doubtful: "doubtful",
    milestone: "milestone",
    baseline: (value) => `baseline ${value}`,
    noBaseline: "no baseline",
    year: (year, target) => `${year}: ${target}`,
    candidates: (readings) => `undecided (${readings})`,
    scope: (scope) => `Scope: ${scope}`,
    responsible: (units) => `Responsible: ${units}`,
    unnamed: "(no name)",
  },
  detail: {
    label: (name) => `Review: ${name}`,
    confidence: (percent) => `reliability ${percent}%`,
    added: (quote) => `Added by hand, as the source says: “${quote}”`,
    clean: "Stated in a table as it is; nothing is doubtful.",
    why: "Why it needs a look",
    quotes: "As published",
    place: { line: (line) => `line ${line}` },
    accept: "Accept",
    edit: "Edit",
    reject: "Reject",
    join: "Join with another",
    restore: "Restore",
    settleFirst: "Choose a reading below first, then accept.",
  },
  readings: {
    legend: (what) => `How is the ${what} to be read?`,
    ofYear: (year) => `${year} target`,
    ofComponent: (component, year) => `${year} target of ${component}`,
    found: (found) => `The source has “${found}”`,
    own: "Other",
    ownLabel: (what) => `${what}, as in the official document`,
    use: "Use it",
    noNumber: "This is no number. Enter a number or a range such as 5—8.",
  },
  join: {
    label: (name) => `Join: ${name}`,
    into: "It is the same indicator as",
    explain:
      "This one is then no longer listed by itself. Its source, and the targets of years that only it states, go to the one chosen; where the figures differ, those of the one chosen hold.",
    join: "Join",
    cancel: "Leave it",
  },
  add: {
    label: "Add a missed indicator",
    quote: "Words of the source",
    quoteHint: "Select them in the source text before pressing “Add”, and they are filled in.",
    noQuote: "Enter the words of the source that state this target.",
  },
  form: {
    label: (name) => `Edit: ${name}`,
    name: "Indicator",
    comparator: "Compared as",
    unit: "Unit",
    baseline: "Baseline",
    target: (year) => String(year),
    componentBaseline: (component) => `${component} baseline`,
    componentTarget: (component, year) => `${component} ${year}`,
    direction: "Direction",
    shape: "Kind of path",
    because: (why) => `Reason: ${why}`,
    save: "Save",
    cancel: "Discard changes",
    noName: "Enter a name.",
    noNumber: (field) =>
      `“${field}” is no number. Enter a number or a range (such as 5—8), or leave it empty.`,
    noRangeHere: (field) => `“${field}” has to be a single number.`,
    noTarget: "At least one year needs a target; reject what is no target.",
    opposite:
      "The comparison and the direction contradict each other: “at least” goes with higher is better, “at most” with lower is better. Change one of them.",
    invalid: "With these changes the plan does not hold together; please check each field.",
  },
  sourceText: {
    label: "Source text",
    before: "Show more above",
    after: "Show more below",
  },
  results: {
    label: "Use this plan",
    use: "Check this workbook by this plan",
    keep: "Keep it in this workbook",
    save: "Save as a file",
    copy: "Copy the plan",
    saveDecisions: "Save the review record",
    copyDecisions: "Copy the review record",
    template: "Make a blank form",
    copied: "Copied. Paste it into a text file and save it as .json.",
    copyByHand:
      "It could not be copied by itself. Press Ctrl+A and Ctrl+C in the box below, paste it into a text file and save it as .json.",
    copyBox: "What is to be copied",
    unsettled: (count) =>
      `${things(count, "item is", "items are")} not confirmed yet: used now, such targets count as “target unconfirmed” and are never met. Confirm them and use the plan again.`,
    none: "No target is left, so there is nothing to use. Undo a rejection, or import another document.",
    fileName: "target-plan",
    decisionsName: "review-record",
  },
  doubts: {
    unconfirmedRepair: "The source is damaged here and its reading is not settled.",
    composedName:
      "The name was put together from several places of the sentence; compare it with the source.",
    inheritedYear:
      "The sentence names no year; it is taken from the context or is the plan's last.",
    softWords: "The wording is of the kind “strive to”, so it may not be a binding target.",
    pairing: "The sentence has several figures; which belongs to what follows from their order.",
    unreadFigure: "A cell for its baseline or a target could not be read as a number.",
    wordedFigure: "The figure is converted from words, such as 全覆盖 or 百名.",
    impliedDirection:
      "The source says neither “at least” nor “at most”; the comparison is concluded.",
    lookAlike: "The same words stand elsewhere with another figure; it may be the same target.",
  },
};

/** What speaks for a reading of a damaged text. */
export const evidence: EvidenceWords = {
  privateUse: ({ character, stoodFor }) =>
    `${character} is a private character of a font; here it stood for “${stoodFor}”`,
  term: ({ years }) => `the plan’s term is “${years}”`,
  calendar: ({ reading }) => `only “${reading}” is a date or a span of years`,
  dictionary: ({ word }) => `fits the known word “${word}”`,
  lostElsewhere: ({ character, example }) =>
    `the document lost “${character}” elsewhere too, as in “${example}”`,
  arithmetic: ({ parts, total }) => `${parts.join(" + ")} = ${total}: only so does it add up`,
  neighbours: ({ values }) => `the other figures of the row or column are ${values.join(", ")}`,
  outOfBounds: ({ lower, upper }) =>
    `as printed it is outside of what is possible (${lower ?? "any"} to ${upper ?? "any"})`,
  structure: ({ cells, parts }) => `${cells} cells fit only this layout: ${parts.join(", ")}`,
  invisible: ({ characters }) => `characters nobody sees (${characters.join(", ")}) stand within`,
  spacing: () => "spaces stand within a number or a word",
  repeated: ({ text }) => `the same statement stands whole elsewhere: “${text}”`,
  lineBreak: () => "a word was cut by the end of a line or page",
};
