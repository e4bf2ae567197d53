import type { layoutErrors as zh } from "../zh/layoutErrors";

export const layoutErrors: typeof zh = {
  "layout/newerSchema": ({ fact }) =>
    `The layout was written for a newer version (${fact("found")}); this one knows ${fact("supported")}. Update and try again.`,
  "layout/type": ({ path, fact }) =>
    `${path}should be ${fact("expected")} but is ${fact("found")}. Correct this place.`,
  "layout/missing": ({ path }) => `${path}is missing. Add it.`,
  "layout/unknownKey": ({ path }) =>
    `${path}is not part of a layout; its name may be misspelt. Correct or delete it.`,
  "layout/duplicate": ({ path, fact }) =>
    `${path}names ${fact("field")}, which is there already. Each column and field may stand once.`,
  "layout/noSuchColumn": ({ path, fact }) =>
    `${path}names the column ${fact("column")}, which is not in columns. Correct it, or add the column.`,
  "layout/overlap": ({ path, fact }) =>
    `${path}from ${fact("from")} to ${fact("to")} stands over another cell, runs backwards or leaves the rows of the head. Move it.`,
  "layout/content": ({ path }) =>
    `${path}needs either text (printed) or field (filled in); sum and rate go with field, and only one of them.`,
  "layout/noSuchField": ({ path, fact }) =>
    `${path}is worked out from ${fact("field")}, which the layout does not have. Correct the name.`,
  "layout/circular": ({ path, fact }) =>
    `${path}works out ${fact("field")} from itself. Correct the calculation.`,
  "layout/headingDepth": ({ path }) =>
    `${path}needs one or two levels, and headingAtYearEnd as many. Correct it.`,
  "layout/noYear": () =>
    "No line, label or heading has {year}, so the form does not say its year. Put {year} into one of them.",
};
