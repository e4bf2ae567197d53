/**
 * Why a request fails. `busy` stands for any refusal without a reason; `cellEdit`: a cell is being edited; `dialogOpen`: a
 * dialogue keeps Excel from writing; a number is an error code of Office, any other text an error code of Excel.
 */
export type Failure =
  | "general"
  | "busy"
  | "throttled"
  | "cellEdit"
  | "dialogOpen"
  | "sessionLost"
  | "requestTooLarge"
  | "responseTooLarge"
  | "accessDenied"
  | number
  | { readonly code: string; readonly message?: string };

/** When a request fails: before anything is done, after all of it, or before the action of this place. */
export type FailurePoint = "before" | "after" | number;

/** How Excel refuses a request: by a code of Office for the whole message, or by an error in the answer's body. */
export type Refusal =
  | { readonly kind: "office"; readonly code: number }
  | { readonly kind: "excel"; readonly code: string; readonly message: string };

const officeCodes: Readonly<Record<string, number>> = {
  general: 5001,
  throttled: 5102,
  sessionLost: 5012,
  dialogOpen: 5016,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
};

const cellEditText =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

export function refusalOf(failure: Failure): Refusal {
  if (typeof failure === "number") return { kind: "office", code: failure };
  if (typeof failure === "object")
    return { kind: "excel", code: failure.code, message: failure.message ?? failure.code };
  if (failure === "cellEdit")
    return { kind: "excel", code: "InvalidOperationInCellEditMode", message: cellEditText };
  if (failure === "busy") return { kind: "excel", code: "GeneralException", message: "Busy." };
  if (failure === "accessDenied")
    return { kind: "excel", code: "AccessDenied", message: "Denied." };
  return { kind: "office", code: officeCodes[failure] ?? 5001 };
}
