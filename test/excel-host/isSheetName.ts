/** Whether Excel takes a sheet's name: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not "History". */
export function isSheetName(name: string): boolean {
  return (
    /^[^\\/?*[\]:]{1,31}$/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history"
  );
}
