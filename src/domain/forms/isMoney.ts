/** Whether a form's field is an amount of money. @example isMoney("funds.central.budget") // true */
export function isMoney(field: string): boolean {
  return /^funds\.\w+\.(?:planned|initialBudget|budget|executed|expected)$/.test(field);
}
