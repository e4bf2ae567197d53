import { describeFileError } from "../i18n/describeUsage";
import type { Locale } from "../i18n/Locale";
import type { FileErrorCode } from "../i18n/zh/cli";
import type { FileFailure } from "./CheckedFile";

const codes: Readonly<Record<string, FileErrorCode>> = {
  ENOENT: "file/notFound",
  ENOTDIR: "file/notFound",
  EISDIR: "file/isFolder",
  EACCES: "file/noAccess",
  EPERM: "file/noAccess",
  EBUSY: "file/noAccess",
};

/**
 * Why the system could not read a file.
 *
 * @returns undefined when the error is not the system's, so that it is for someone else to explain.
 */
export function systemFailure(error: unknown, locale: Locale): FileFailure | undefined {
  const reason = systemCode(error);
  if (reason === undefined) return undefined;
  const code = codes[reason] ?? "file/unreadable";
  return { code, message: describeFileError(code, { reason }, locale) };
}

/** @example systemCode(error) // "ENOSPC" */
export function systemCode(error: unknown): string | undefined {
  const isSystem =
    typeof error === "object" && error !== null && "syscall" in error && "code" in error;
  return isSystem && typeof error.code === "string" ? error.code : undefined;
}
