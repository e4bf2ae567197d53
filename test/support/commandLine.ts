import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Io } from "../../src/cli/Io";
import { main } from "../../src/cli/main";
import type { NewCell, NewSheet } from "../../src/workbook/Workbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { newXlsx } from "../../src/workbook/xlsx/newXlsx";
import { saveXlsx } from "../../src/workbook/xlsx/saveXlsx";

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own to run the command line in. */
export class WorkFolder {
  readonly path: string;

  private constructor(folder: string) {
    this.path = folder;
  }

  static async make(): Promise<WorkFolder> {
    return new WorkFolder(await mkdtemp(path.join(tmpdir(), "ontrack-test-")));
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }

  file(name: string): string {
    return path.join(this.path, name);
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    await writeFile(this.file(name), content);
  }

  async read(name: string): Promise<Buffer> {
    return readFile(this.file(name));
  }

  /** A workbook of one sheet from rows of cells; null leaves a cell out. */
  async writeSheet(
    name: string,
    rows: readonly (readonly (string | number | null)[])[],
  ): Promise<void> {
    const cells = rows.flatMap((values, row) =>
      values.flatMap((value, column): NewCell[] =>
        value === null ? [] : [{ row, column, value }],
      ),
    );
    const sheet: NewSheet = { name: "Sheet1", cells };
    await this.write(name, newXlsx([sheet]));
  }

  /** Types values into a column of a workbook, downwards from a zero-based row. */
  async type(
    name: string,
    { sheet, row, column }: { sheet: string; row: number; column: number },
    values: readonly (string | number | null)[],
  ): Promise<void> {
    const workbook = openXlsx(await this.read(name));
    await workbook.write(
      values.map((value, index) => ({
        kind: "set",
        cell: { sheet, row: row + index, column },
        value,
      })),
    );
    await this.write(name, saveXlsx(workbook));
  }

  /** Runs a command line, not on a terminal unless said so. */
  async run(
    args: readonly string[],
    said: Partial<Pick<Io, "env">> & { isTerminal?: boolean; stdin?: string } = {},
  ): Promise<Run> {
    const { env = {}, isTerminal = false, stdin = "" } = said;
    const out = { stdout: "", stderr: "" };
    const streamTo = (name: keyof typeof out): Io["stdout"] => ({
      write: (text) => {
        out[name] += text;
      },
      isTerminal,
      columns: isTerminal ? 100 : undefined,
    });
    const io = {
      stdout: streamTo("stdout"),
      stderr: streamTo("stderr"),
      stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
      env,
      folder: this.path,
    };
    return { code: await main(args, io), ...out };
  }
}
