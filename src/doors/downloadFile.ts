const types: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
};

/** Hands bytes to the browser's download folder under a name. */
export function downloadFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const extension = name.split(".").at(-1)?.toLowerCase() ?? "";
  const url = URL.createObjectURL(
    new Blob([bytes], { type: types[extension] ?? "application/octet-stream" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
