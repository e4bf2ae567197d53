import type { Edit, Workbook } from "../workbook/Workbook";
import type { Amendment } from "./Amendment";
import type { Attempts } from "./Attempts";
import type { MarkWriter } from "./MarkWriter";

/** Writes what a person has ordered, and remembers the last order so that it can be tried again. */
export class Orders {
  private readonly workbook: Workbook;
  private readonly marks: MarkWriter;
  private readonly attempts: Attempts;
  private last: (() => void) | null = null;
  private onAmended: (() => void) | null = null;

  constructor(workbook: Workbook, marks: MarkWriter, attempts: Attempts) {
    this.workbook = workbook;
    this.marks = marks;
    this.attempts = attempts;
  }

  /** Writes edits as they are; `onDone` is told once they are in the workbook. */
  write(edits: readonly Edit[], onDone: () => void): void {
    this.give(() => this.workbook.write(edits), onDone);
  }

  /** Writes edits worked out from the cells as they are at that moment, with the person's leave to lift protections. */
  amend(amendment: Amendment, onDone: () => void): void {
    this.give(async () => {
      this.onAmended = null;
      const now = await this.workbook.read();
      if (now.areMarksDisturbed) this.marks.forget();
      const edits = amendment.editsFor(now);
      if (!edits) return;
      this.onAmended = amendment.onWritten;
      await this.marks.carryOut(edits);
      amendment.onWritten();
    }, onDone);
  }

  again(): void {
    this.last?.();
  }

  /** Takes note that the last order is in the workbook after all, although writing it had failed. */
  foundWritten(): void {
    this.onAmended?.();
  }

  private give(work: () => Promise<void>, onDone: () => void): void {
    this.last = () => {
      void this.attempts.make("order", work).then((isDone) => {
        if (isDone) onDone();
      });
    };
    this.last();
  }
}
