/** @example extensionOf("附件3.XLS") // "xls" */
export function extensionOf(fileName: string): string {
  return (/\.([^./\\]+)$/.exec(fileName)?.[1] ?? "").toLowerCase();
}
