import type { SeenSheet } from "./SeenWorkbook";
import type { Step } from "./Step";

/** About what a step without contents adds to a request. */
const bytes = 500;

export function renameStep({ id }: SeenSheet, name: string): Step {
  return {
    bytes,
    run: (scope) => {
      scope.sheet(id).name = name;
    },
  };
}

export function deleteSheetStep({ id }: SeenSheet): Step {
  return {
    bytes,
    run: (scope) => {
      scope.sheet(id).delete();
    },
  };
}

/** @param key the sheet's id or, for one that is being added, its name. */
export function protectStep(key: string): Step {
  return {
    bytes,
    run: (scope) => {
      const options = { allowFormatCells: true, allowFormatColumns: true };
      scope.sheet(key).protection.protect(options);
    },
  };
}

export function unprotectStep({ id }: SeenSheet): Step {
  return {
    bytes,
    run: (scope) => {
      scope.sheet(id).protection.unprotect();
    },
  };
}

/** @param id the conditional format's. */
export function deleteMarkStep(sheet: SeenSheet, id: string): Step {
  return {
    bytes,
    run: (scope) => {
      scope.wholeSheet(sheet.id).conditionalFormats.getItem(id).delete();
    },
  };
}

/** @param xml a whole document; its root's namespace is the part's. */
export function addPartStep(xml: string): Step {
  return {
    bytes: bytes + 2 * xml.length,
    run: (scope) => {
      scope.context.workbook.customXmlParts.add(xml);
    },
  };
}

export function deletePartStep(id: string): Step {
  return {
    bytes,
    run: (scope) => {
      scope.context.workbook.customXmlParts.getItem(id).delete();
    },
  };
}
