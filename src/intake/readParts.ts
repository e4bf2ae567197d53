import { halfWidth } from "./halfWidth";
import { readNumber, type NumberReading } from "./readNumber";

/** One of several values in a text. */
export interface ValuePart {
  /** The words before it: 门诊; null when none. */
  readonly label: string | null;
  readonly reading: NumberReading;
}

/** From the surest separator to the least; a space or a comma may also stand inside one number. */
const separators = [/[\n;；、]+/, /\s*\/\s*/, /[,，]\s*/, /\s+/];
const labelled =
  /^([^\d≥≤<>=+,;。-]{1,16}?)\s*(?:[:：]\s*)?(?=[\d≥≤<>=+-]|百分之|[一二两三四五六七八九十]+(?:点|$))(.+)$/su;

/**
 * Reads a text that lists values: `1.34/1.81`, one per line, `门诊1.34，住院1.81`.
 *
 * @param count how many values there ought to be; it decides whether `100,100` is one number or two.
 * @returns one part for a single value; undefined when the text is no list of values.
 * @example readParts("门诊：89.73%；住院：93.00%")?.map(({ label }) => label) // ["门诊", "住院"]
 */
export function readParts(text: string, count = 1): readonly ValuePart[] | undefined {
  const whole = readNumber(text);
  const lists = separators.map((separator) => listOf(text, separator));
  const expected = count > 1 ? lists.find((list) => list?.length === count) : undefined;
  if (expected) return expected;
  if (whole.kind !== "text") return [{ label: null, reading: whole }];
  const part = readPart(text);
  return part ? [part] : lists.find((list) => list !== undefined);
}

function listOf(text: string, separator: RegExp): readonly ValuePart[] | undefined {
  const pieces = text
    .trim()
    .split(separator)
    .filter((piece) => piece.trim() !== "");
  if (pieces.length < 2) return undefined;
  const parts = pieces.flatMap((piece) => readPart(piece) ?? []);
  return parts.length === pieces.length ? parts : undefined;
}

function readPart(piece: string): ValuePart | undefined {
  const reading = readNumber(piece);
  if (reading.kind !== "text") return { label: null, reading };
  const [, label = "", rest = ""] = labelled.exec(halfWidth(piece).trim()) ?? [];
  const own = readNumber(rest);
  if (label === "" || own.kind === "text" || own.kind === "state") return undefined;
  return { label: label.replace(/[\s(:：]+|[为是]$/g, ""), reading: own };
}
