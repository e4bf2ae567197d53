/** Whether a person is in the middle of a cell's text, in the cell or in the bar above, where keys are for the text. */
export function isEditing(grid: HTMLElement): boolean {
  return openEditor(grid) !== undefined || isInBar(grid);
}

/** Where the text of a cell is being typed: the box over the cell, or the bar above; undefined while none is. */
export function openEditor(grid: HTMLElement): HTMLElement | undefined {
  const box = grid.querySelector<HTMLElement>(".luckysheet-input-box");
  if (box?.style.zIndex !== "19") return undefined;
  const place = isInBar(grid) ? ".fortune-fx-input" : ".luckysheet-cell-input";
  return grid.querySelector<HTMLElement>(place) ?? undefined;
}

function isInBar(grid: HTMLElement): boolean {
  return grid.querySelector(".fortune-fx-editor")?.contains(document.activeElement) === true;
}
