import type { CellRef, CellValue, Edit, Snapshot, Workbook } from "../../src/workbook/Workbook";
import { parseA1 } from "../../src/workbook/a1";
import { snapshot } from "./snapshot";

type Call = "read" | "write" | "watch" | "reveal";

/** A workbook of one sheet whose every call is recorded, can be held back and can be made to fail. */
export class FakeWorkbook implements Workbook {
  readonly calls: Call[] = [];
  readonly written: (readonly Edit[])[] = [];
  readonly revealed: CellRef[] = [];
  readonly sheet: string;
  private readonly rows: CellValue[][];
  private readonly failures = new Map<Call, Error>();
  private listeners: ((changed: readonly CellRef[]) => void)[] = [];
  private gate: Promise<void> = Promise.resolve();

  constructor(sheet: string, rows: readonly (readonly CellValue[])[]) {
    this.sheet = sheet;
    this.rows = rows.map((row) => [...row]);
  }

  /** How many listen for edits. */
  get watchers(): number {
    return this.listeners.length;
  }

  /** A person types into a cell. */
  type(address: string, value: CellValue): void {
    const position = parseA1(address);
    const row = position && this.rows[position.row];
    if (!row) throw new Error(`no such cell: ${address}`);
    row[position.column] = value;
    for (const listener of this.listeners) listener([{ sheet: this.sheet, ...position }]);
  }

  /** Holds every read back until the returned function is called; what is read is what was there when it was asked for. */
  hold(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** Lets a sort of call fail until {@link heal}. */
  fail(call: Call, error: Error): void {
    this.failures.set(call, error);
  }

  heal(): void {
    this.failures.clear();
  }

  async read(): Promise<Snapshot> {
    this.enter("read");
    const read = snapshot({ name: this.sheet, rows: this.rows.map((row) => row.map(sketchOf)) });
    await this.gate;
    return read;
  }

  async write(edits: readonly Edit[]): Promise<void> {
    this.enter("write");
    await this.gate;
    this.written.push(edits);
  }

  async watch(listener: (changed: readonly CellRef[]) => void): Promise<() => void> {
    this.enter("watch");
    await this.gate;
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((one) => one !== listener);
    };
  }

  async reveal(cell: CellRef): Promise<void> {
    this.enter("reveal");
    await this.gate;
    this.revealed.push(cell);
  }

  private enter(call: Call): void {
    this.calls.push(call);
    const failure = this.failures.get(call);
    if (failure) throw failure;
  }
}

function sketchOf(value: CellValue): string | number | boolean | null {
  return typeof value === "object" ? null : value;
}
