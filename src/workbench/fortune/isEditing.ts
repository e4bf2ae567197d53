/** Whether a person is in the middle of a cell's text, in the cell or in the bar above, where keys are for the text. */
export function isEditing(grid: HTMLElement): boolean {
  const box = grid.querySelector<HTMLElement>(".luckysheet-input-box");
  const formulaBar = grid.querySelector(".fortune-fx-editor");
  return box?.style.zIndex === "19" || formulaBar?.contains(document.activeElement) === true;
}
