import { WorkbookError, type WorkbookErrorCode } from "../WorkbookError";

/**
 * Names what bytes are when they are no zip archive that begins like one.
 *
 * @throws WorkbookError xlsx/empty, xlsx/encrypted or xlsx/legacyFormat for OLE2 files (.xls, .et and password-protected
 *   workbooks share that container), xlsx/html for web pages saved as .xls, xlsx/truncated, xlsx/notAZip
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError("xlsx/empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    throw new WorkbookError(...describeOle(bytes));
  }
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04])) {
    throw new WorkbookError("xlsx/legacyFormat", { format: "xls" });
  }
  if (/^(\ufeff|\s)*<(!doctype\s+html|html|head|body|table|meta|!--)/i.test(beginning(bytes))) {
    throw new WorkbookError("xlsx/html");
  }
  if (hasZipSignature(bytes)) return;
  throw new WorkbookError(bytes.length < 4 ? "xlsx/truncated" : "xlsx/notAZip");
}

/** A local header anywhere: bytes may stand before an archive. An end record alone is an empty archive. */
function hasZipSignature(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b) continue;
    if (bytes[at + 2] === 3 && bytes[at + 3] === 4) return true;
    if (bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function beginning(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes.subarray(0, 1024));
}

/** The names of its streams, in UTF-16, tell what an OLE2 container holds. */
function describeOle(bytes: Uint8Array): [WorkbookErrorCode, Readonly<Record<string, string>>] {
  const has = (name: string): boolean => includesUtf16(bytes, name);
  if (has("EncryptedPackage")) return ["xlsx/encrypted", {}];
  return ["xlsx/legacyFormat", { format: has("ETExtData") || has("WpsData") ? "et" : "xls" }];
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (
      same < text.length &&
      bytes[at + 2 * same] === text.charCodeAt(same) &&
      bytes[at + 2 * same - 1] === 0
    ) {
      same += 1;
    }
    if (same === text.length) return true;
  }
  return false;
}
