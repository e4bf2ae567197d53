import { readNumber } from "../readNumber";
import { tidyValue } from "../tidyValue";
import { plainWording } from "./plainWording";
import { readBroken } from "./readBroken";
import { readDue } from "./readDue";
import { readGrade } from "./readGrade";
import { readNumberTarget } from "./readNumberTarget";
import { readQualitative } from "./readQualitative";
import { readRelative } from "./readRelative";
import { readTargetList } from "./readTargetList";
import { readWorded } from "./readWorded";
import type { TargetReading } from "./TargetReading";

/** Longer texts are sentences: see `figuresIn`. */
const longest = 80;
/** What a conversion leaves where it could not write a character. */
const unwritten = /[\ue000-\uf8ff\ufffd]/;
const closing = /[。.!;,、]+$/;

/**
 * Reads a 指标值 as it stands in a cell or a phrase: a limit, a range, a date by which, a grade, words. Text that was damaged on its way
 * is told apart from text that is no target. Never throws.
 *
 * @returns `text` for anything that is no target, sentences among it.
 * @example readTarget("≥ 50 个") // { kind: "number", value: 50, decimals: 0, unit: "个", comparator: ">=" }
 * @example readTarget("较上年增长2个百分点").kind // "relative"
 * @example readTarget("≥%").kind // "damaged"
 */
export function readTarget(text: string): TargetReading {
  if (text.length > longest) return { kind: "text" };
  if (unwritten.test(text)) return unreadable(text.trim());
  const plain = tidyValue(text);
  if (readNumber(plain).kind === "blank") return { kind: "blank" };
  const bare = plainWording(plain.replace(closing, ""));
  return (
    readWorded(bare) ??
    readDue(bare) ??
    readGrade(bare) ??
    readNumberTarget(bare) ??
    readRelative(bare) ??
    readTargetList(bare) ??
    readQualitative(bare) ??
    broken(plain, text.trim()) ?? { kind: "text" }
  );
}

function unreadable(found: string): TargetReading {
  const isFigure = /\d/.test(found);
  const repair = { found, proposed: null, candidates: [], isCertain: false, evidence: [] };
  return isFigure ? { kind: "damaged", repair } : { kind: "text" };
}

function broken(plain: string, found: string): TargetReading | undefined {
  const repair = readBroken(plain);
  return repair && { kind: "damaged", repair: { ...repair, found } };
}
