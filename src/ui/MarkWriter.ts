import { clearMarkEdits } from "../flows/clearMarkEdits";
import type { Examination } from "../flows/Examination";
import { legendEdits } from "../flows/legendEdits";
import { markEdits } from "../flows/markEdits";
import { staleMarkEdits } from "../flows/staleMarkEdits";
import { legendSheetNames } from "../i18n/legendSheetNames";
import type { LegendWords } from "../workbook/legendSheet";
import type { Edit, Lift, Snapshot, Workbook } from "../workbook/Workbook";
import { sameMarks } from "./sameMarks";

const legendNames = Object.values(legendSheetNames);

/** Writes the marks of one workbook, and only when they are not there yet. */
export class MarkWriter {
  /** The legend that still has to be written. */
  legend: LegendWords | null = null;
  /** A person's leave to lift protections; it ends when writing fails and when the marks are cleared. */
  leave: Lift | null = null;
  private readonly workbook: Workbook;
  /** The mark edits last written; null when the sheets may hold others. */
  private written: readonly Edit[] | null = null;
  /** What takes marks off where there is nothing to be marked any more. */
  private stale: readonly Edit[] = [];
  private isStructureLocked = false;
  private hasLegend = false;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  /** Takes note of the workbook as it was read and examined last. */
  see(snapshot: Snapshot, examination: Examination): void {
    if (snapshot.areMarksDisturbed) this.written = null;
    this.stale = staleMarkEdits(examination, snapshot);
    this.isStructureLocked = snapshot.isStructureLocked ?? false;
    this.hasLegend = snapshot.sheets.some(({ name }) => legendNames.includes(name));
  }

  /** Has the next marking write every mark, for the sheets may hold others now. */
  forget(): void {
    this.written = null;
  }

  /** @returns whether the legend was left alone because the structure of the workbook is locked; null if none was due. */
  async mark(examination: Examination): Promise<boolean | null> {
    const { legend } = this;
    const marks = markEdits(examination);
    const isMarked = this.written !== null && sameMarks(marks, this.written);
    if (isMarked && this.stale.length === 0 && !legend) return null;
    const explained = legend && !this.isStructureLocked ? legendEdits(legend, legendNames) : [];
    await this.write([...explained, ...this.stale, ...marks]);
    this.written = marks;
    this.legend = null;
    return legend && this.isStructureLocked;
  }

  /** @returns whether the legend was left because the structure of the workbook is locked. */
  async clear(examination: Examination): Promise<boolean> {
    const names = this.isStructureLocked ? [] : legendNames;
    await this.write([...this.stale, ...clearMarkEdits(examination, names)]);
    this.leave = null;
    return this.isStructureLocked && this.hasLegend;
  }

  private async write(edits: readonly Edit[]): Promise<void> {
    this.written = null;
    if (edits.length > 0) await this.carryOut(edits);
  }

  /** Writes edits of whatever sort with the person's leave to lift protections. */
  async carryOut(edits: readonly Edit[]): Promise<void> {
    const { leave } = this;
    this.leave = null;
    await this.workbook.write(edits, ...(leave ? [leave] : []));
    this.leave = leave;
  }
}
