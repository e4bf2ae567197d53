/** Office's codes: the add-in asked for what cannot be, or Excel keeps two files open for it already. */
const internalError = 5001;
const invalidHandle = 5002;
const mostOpen = 2;

const openFile = 77;
const readSlice = 80;

/** What Excel does with files for the add-in: it hands over that of the open workbook, slice by slice, and opens others as new workbooks. */
export class FileCopies {
  /** The files that the add-in has had opened as new workbooks. */
  readonly opened: Uint8Array[] = [];
  private readonly makeFile: () => Uint8Array;
  private readonly open = new Map<number, Uint8Array>();
  private readonly planned: { at: number; readonly code: number }[] = [];
  private last = 0;

  /** @param makeFile the open workbook's file as it is now. */
  constructor(makeFile: () => Uint8Array) {
    this.makeFile = makeFile;
  }

  /** How many files the add-in has asked for and not closed. */
  get kept(): number {
    return this.open.size;
  }

  /** Lets the nth request about a file from now fail with a code of Office; the next is the first. */
  failAt(nth: number, code: number): void {
    this.planned.push({ at: nth, code });
  }

  /** Answers a request of the client: Office's code, 0 when it came through, and what was asked for. */
  answer(
    id: number,
    [first = 0, offset = 0, size = 0]: readonly number[],
  ): readonly (number | string | readonly number[])[] {
    for (const failure of this.planned) failure.at -= 1;
    const failure = this.planned.find(({ at }) => at === 0);
    if (failure) return [failure.code, "refused"];
    if (id === openFile) return this.openNow();
    const bytes = this.open.get(first);
    if (!bytes) return [invalidHandle, "no such file"];
    if (id === readSlice) {
      const slice = [...bytes.subarray(offset, offset + size)];
      return [0, slice, slice.length];
    }
    this.open.delete(first);
    return [0, 0];
  }

  private openNow(): readonly (number | string)[] {
    if (this.open.size >= mostOpen) return [internalError, "too many files"];
    const bytes = this.makeFile();
    this.last += 1;
    this.open.set(this.last, bytes);
    return [0, this.last, bytes.length];
  }
}
