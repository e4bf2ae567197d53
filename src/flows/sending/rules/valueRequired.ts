import type { Rule } from "../Rule";

/**
 * What is due is filled in, in every form that asks for it: the examination finds what stands in no form, and what one form leaves blank though
 * another gives it is complained of there, for each form is sent.
 */
export const valueRequired: Rule = {
  codes: ["value/required"],
  basis: "form",
  onMissing: "reported",
  find: ({ examination: { findings }, blanks }) => {
    const told = new Set(blanks.map(({ at }) => `${at?.sheet}!${at?.cell}`));
    const nowhere = findings.filter(
      ({ code, at }) => code === "value/required" && !told.has(`${at?.sheet}!${at?.cell}`),
    );
    return [...nowhere, ...blanks];
  },
};
