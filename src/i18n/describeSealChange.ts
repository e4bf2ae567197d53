import type { SealChange } from "../domain/seal/SealChange";
import type { Locale } from "./Locale";
import { sealWords } from "./sealWords";

/**
 * Says in what a workbook is no longer what was sealed.
 *
 * @example describeSealChange(change, "zh") // "绩效目标表!J12 由“39”变为“38.8”。"
 */
export function describeSealChange({ code, at, values }: SealChange, locale: Locale): string {
  const sentence: (values: never, cell: string) => string = sealWords(locale).change[code];
  return sentence(values as never, at === null ? "" : `${at.sheet}!${at.cell}`);
}
