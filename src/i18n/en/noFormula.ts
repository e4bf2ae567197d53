import type { noFormula as zh } from "../zh/noFormula";

export const noFormula: typeof zh = {
  noCell: () => "as a value: the form lacks a cell that a formula needs",
  text: (cell) => `as a value: ${cell} is text, which a formula cannot calculate with`,
  shared: (cell) => `as a value: ${cell} stands for several parts`,
  unit: (cell) => `as a value: ${cell} is in another unit than the plan`,
  differs: (cell) => `as a value: ${cell} holds another number than it is worked out from`,
};
