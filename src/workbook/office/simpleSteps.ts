import type { SeenSheet } from "./SeenWorkbook";
import type { Step } from "./Step";

/** About what a step without contents adds to a request. */
const bytes = 500;

/** Gives a sheet another name. */
export function renameStep({ id }: SeenSheet, name: string): Step {
  return {
    bytes,
    run: (scope) => {
      scope.sheet(id).name = name;
    },
  };
}

/** Takes a sheet away with all that is on it. */
export function deleteSheetStep({ id }: SeenSheet): Step {
  return {
    bytes,
    run: (scope) => {
      scope.sheet(id).delete();
    },
  };
}

/**
 * Closes a sheet without a password; formats and widths of columns stay free.
 *
 * @param key the sheet's id or, for one that is being added, its name.
 */
export function protectStep(key: string): Step {
  return {
    bytes,
    run: (scope) => {
      const options = { allowFormatCells: true, allowFormatColumns: true };
      scope.sheet(key).protection.protect(options);
    },
  };
}

/** Opens a sheet that was closed without a password; Excel refuses it for any other. */
export function unprotectStep({ id }: SeenSheet): Step {
  return {
    bytes,
    run: (scope) => {
      scope.sheet(id).protection.unprotect();
    },
  };
}

/** Takes one mark off a sheet. @param id the conditional format's. */
export function deleteMarkStep(sheet: SeenSheet, id: string): Step {
  return {
    bytes,
    run: (scope) => {
      scope.wholeSheet(sheet.id).conditionalFormats.getItem(id).delete();
    },
  };
}

/** Puts a custom XML part into the workbook. @param xml a whole document; its root's namespace is the part's. */
export function addPartStep(xml: string): Step {
  return {
    bytes: bytes + 2 * xml.length,
    run: (scope) => {
      scope.context.workbook.customXmlParts.add(xml);
    },
  };
}

/** Takes a custom XML part out of the workbook. @param id the part's, as Excel names it. */
export function deletePartStep(id: string): Step {
  return {
    bytes,
    run: (scope) => {
      scope.context.workbook.customXmlParts.getItem(id).delete();
    },
  };
}
