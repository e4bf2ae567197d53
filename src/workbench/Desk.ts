import type { Range } from "../workbook/a1";
import { clipboardRows } from "./clipboardRows";
import type { TypedChange } from "../workbook/GridWorkbook";
import { EditSession } from "./EditSession";
import type { DrawnMark, GridHost, GridRequests, TypedText } from "./GridHost";
import type { OpenFile } from "./OpenFile";
import type { Outcome } from "./Outcome";
import type { CellRef, Edit, Snapshot, Workbook } from "../workbook/Workbook";

/** What the page is told while a file is on the desk. */
export interface DeskListener {
  /** Something that shows changed: what can be undone, whether there is something to save. */
  changed(): void;
  refused(refused: Outcome["refused"]): void;
  selected(sheet: string): void;
  /** Sheets came or went: the grid has to show the file anew. */
  sheetsChanged(): void;
}

/** One open file between its grid and its workbook: every request of the grid becomes an edit, and every edit is drawn. */
export class Desk implements Omit<GridRequests, "failed"> {
  readonly file: OpenFile;
  readonly session: EditSession;
  /** The workbook as the pane works on it: what it writes is drawn, what it reveals comes into view. */
  readonly port: Workbook;
  readonly #listener: DeskListener;
  #host: GridHost | undefined;
  #hasShownMarks = false;
  /** The cell last brought into view, for a grid that comes later. */
  #revealed: CellRef | undefined;
  #marks: readonly DrawnMark[] = [];
  #copied:
    | {
        readonly text: string;
        readonly values: readonly (readonly (TypedChange["value"] | undefined)[])[];
      }
    | undefined;

  constructor(file: OpenFile, listener: DeskListener) {
    this.file = file;
    this.session = new EditSession(file.workbook);
    this.#listener = listener;
    this.port = {
      read: () => file.workbook.read(),
      watch: (onChange) => file.workbook.watch(onChange),
      write: async (edits) => {
        const { snapshot } = file.workbook;
        await file.workbook.write(edits);
        this.#written(edits, snapshot);
      },
      reveal: (cell) => {
        this.reveal(cell);
        return Promise.resolve();
      },
    };
  }

  /** Gives the desk the grid that now shows its file. */
  shownBy(host: GridHost): void {
    this.#host = host;
    if (this.#revealed) host.reveal(this.#revealed);
    host.showMarks(this.#marks);
  }

  /** Draws the marks; the first time the first of them comes into view. */
  showMarks(marks: readonly DrawnMark[]): void {
    const [first] = marks;
    if (first && !this.#hasShownMarks) this.reveal(first.cell);
    this.#hasShownMarks ||= first !== undefined;
    this.#marks = marks;
    this.#host?.showMarks(marks);
  }

  reveal(cell: CellRef): void {
    this.#revealed = cell;
    this.#host?.reveal(cell);
  }

  typed(texts: readonly TypedText[]): void {
    this.#after(this.session.type(texts));
  }

  cleared(sheet: string, range: Range): void {
    this.#after(this.session.clear(sheet, [range]));
  }

  filled(sheet: string, range: Range, source: Range): void {
    this.#after(this.session.fill(sheet, range, source));
  }

  undo(): void {
    this.#after(this.session.undo(), true);
  }

  redo(): void {
    this.#after(this.session.redo(), true);
  }

  selected(sheet: string): void {
    this.#listener.selected(sheet);
  }

  copied(sheet: string, range: Range, text: string): void {
    this.#copied = { text, values: this.session.values(sheet, range) };
  }

  /** One copied value goes into every selected cell; several keep their shape. What was copied here comes back as it was, unrounded. */
  pasted(sheet: string, selection: Range, text: string): void {
    const rows = this.#copied?.text === text ? this.#copied.values : clipboardRows(text);
    const [first] = rows;
    if (!first) return;
    const isOne = rows.length === 1 && first.length === 1;
    const height = isOne ? selection.bottom - selection.top + 1 : rows.length;
    const width = isOne
      ? selection.right - selection.left + 1
      : Math.max(...rows.map((row) => row.length));
    const texts: TypedText[] = [];
    const values: TypedChange[] = [];
    for (let down = 0; down < height; down++) {
      for (let along = 0; along < width; along++) {
        const content = (isOne ? first : rows[down])?.[isOne ? 0 : along];
        const cell = {
          sheet,
          row: selection.top + down,
          column: selection.left + along,
        };
        if (content === undefined) continue;
        if (this.#copied?.text === text) values.push({ cell, value: content });
        else texts.push({ cell, text: String(content) });
      }
    }
    this.#after(values.length > 0 ? this.session.set(values) : this.session.type(texts));
  }

  #written(edits: readonly Edit[], before: Snapshot): void {
    const changed = this.session.wrote(edits, before);
    if (edits.some(({ kind }) => kind === "addSheet" || kind === "removeSheet"))
      this.#listener.sheetsChanged();
    this.#after({ changed, refused: [] });
    if (edits.some(({ kind }) => kind !== "mark")) this.#listener.changed();
  }

  #after({ changed, refused, hasOtherSheets }: Outcome, doShow = false): void {
    if (hasOtherSheets) this.#listener.sheetsChanged();
    this.#host?.update(changed.map((cell) => ({ cell, now: this.file.gridCell(cell) })));
    const [first] = changed;
    if (doShow && first) this.reveal(first);
    if (refused.length > 0) this.#listener.refused(refused);
    if (changed.length > 0 || doShow) this.#listener.changed();
  }
}
