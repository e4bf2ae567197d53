import { DocumentError } from "../../DocumentError";
import type { RawRecord } from "./rawRecords";

/**
 * The strings that cells share, each as a cell's own record holds it: how many characters, how they are written (0 with one byte
 * each, 1 with two), the characters. A string that goes on in the next record says anew how it is written there.
 *
 * @source [MS-XLS] 2.4.265, 2.5.293
 * @throws DocumentError document/damaged
 */
export function sharedStrings({ body, rest }: RawRecord): readonly Uint8Array[] {
  const reader = new StringReader([body.subarray(8), ...rest]);
  const strings: Uint8Array[] = [];
  while (!reader.isAtEnd()) strings.push(reader.next());
  return strings;
}

class StringReader {
  readonly #pieces: readonly Uint8Array[];
  #piece = 0;
  #at = 0;

  constructor(pieces: readonly Uint8Array[]) {
    this.#pieces = pieces;
  }

  isAtEnd(): boolean {
    while (this.#rest() === 0 && this.#piece < this.#pieces.length) {
      this.#piece += 1;
      this.#at = 0;
    }
    return this.#piece >= this.#pieces.length;
  }

  next(): Uint8Array {
    const count = this.#number(2);
    const flags = this.#number(1);
    const runs = flags & 8 ? this.#number(2) : 0;
    const phonetic = flags & 4 ? this.#number(4) : 0;
    const text = new Uint8Array(3 + 2 * count);
    text.set([count & 0xff, count >> 8, 1]);
    let isWide = (flags & 1) === 1;
    for (let index = 0; index < count; index += 1) {
      if (this.#rest() === 0) isWide = (this.#number(1) & 1) === 1;
      text[3 + 2 * index] = this.#number(1);
      if (isWide) text[4 + 2 * index] = this.#number(1);
    }
    this.#skip(4 * runs + phonetic);
    return narrowed(text);
  }

  #rest(): number {
    return (this.#pieces[this.#piece]?.length ?? 0) - this.#at;
  }

  #number(bytes: number): number {
    let number = 0;
    for (let index = 0; index < bytes; index += 1) {
      if (this.isAtEnd()) throw new DocumentError("document/damaged", { part: "SST" });
      number += (this.#pieces[this.#piece]?.[this.#at] ?? 0) * 256 ** index;
      this.#at += 1;
    }
    return number;
  }

  #skip(bytes: number): void {
    let left = bytes;
    while (left > 0 && !this.isAtEnd()) {
      const step = Math.min(left, this.#rest());
      this.#at += step;
      left -= step;
    }
  }
}

/** Written with one byte for each character where that is enough. */
function narrowed(text: Uint8Array): Uint8Array {
  const isWide = text.some((byte, at) => at > 3 && at % 2 === 0 && byte !== 0);
  if (isWide) return text;
  return text.filter((_, at) => at < 3 || at % 2 === 1).with(2, 0);
}
