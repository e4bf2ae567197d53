import type { Cell, Op, Selection } from "@fortune-sheet/core";
import { Workbook } from "@fortune-sheet/react";
import "@fortune-sheet/react/dist/index.css";
import "./fortune.css";
import type { Locale } from "../../i18n/Locale";
import type { Range } from "../../workbook/a1";
import type { CellRef } from "../../workbook/Workbook";
import { DrawingGuard } from "../DrawingGuard";
import type { DrawnMark, GridHost, GridRequests } from "../GridHost";
import type { GridCell, GridSheet } from "../GridSheet";
import { barText } from "./barText";
import { DrawQueue } from "./DrawQueue";
import type { CellBox } from "./drawMark";
import { GridInput } from "./GridInput";
import { isEditing, openEditor } from "./isEditing";
import { MarkLayer } from "./MarkLayer";
import { pressKey } from "./pressKey";
import { quickenText } from "./quickenText";
import { ReadyGrid } from "./ReadyGrid";
import { renderOnce, unmount } from "./renderOnce";
import { scrollFor, zoomToFit } from "./scrollFor";
import { around, ShownCells } from "./ShownCells";
import { selectedRange } from "./selectedRange";
import { toFortuneSheet } from "./toFortuneSheet";
import { typedText } from "./typedText";
import { viewOf } from "./viewOf";
import { withoutMenus } from "./withoutMenus";

/**
 * The grid drawn by FortuneSheet. It draws, scrolls, selects and lets a cell's text be edited; whatever a person wants changed is
 * asked of {@link GridRequests} and drawn only when it was done. Its own undo, clipboard and formulas are never reached.
 */
export class FortuneHost implements GridHost {
  readonly #element: HTMLElement;
  readonly #requests: GridRequests;
  readonly #input: GridInput;
  readonly #ready = new ReadyGrid();
  #round = 0;
  #shown = new ShownCells([], false);
  #marks = new MarkLayer();
  /** How small each sheet is drawn, set when it is shown. */
  readonly #zooms = new Map<string, number>();
  readonly #queue = new DrawQueue((cells) => {
    this.#draw(cells);
  });
  #drawings = 0;
  #current = "";

  constructor(element: HTMLElement, requests: GridRequests) {
    this.#element = element;
    this.#requests = requests;
    this.#input = new GridInput(element, requests, {
      sheet: () => this.#current,
      selected: () => this.#selected(),
      textOf: (range) => this.#shown.textOf(this.#current, range),
      commit: () => {
        this.commit();
      },
      givenUp: () => {
        this.#queue.add([]);
      },
    });
  }

  show(sheets: readonly GridSheet[], date1904: boolean, locale: Locale): void {
    this.#shown = new ShownCells(sheets, date1904);
    this.#marks = new MarkLayer();
    this.#current = sheets.find(({ hidden }) => !hidden)?.name ?? "";
    this.#ready.reset();
    this.#round += 1;
    this.#render(sheets, locale);
  }

  update(cells: readonly { readonly cell: CellRef; readonly now: GridCell }[]): void {
    for (const { cell, now } of cells) this.#shown.put(cell, now);
    this.#queue.add(cells.map(({ cell }) => cell));
  }

  reveal(cell: CellRef): void {
    this.#ready.when((grid) => {
      if (this.#current !== cell.sheet) grid.activateSheet({ id: cell.sheet });
      setTimeout(() => {
        this.#select(cell);
      });
    });
  }

  showMarks(marks: readonly DrawnMark[]): void {
    if (this.#marks.replace(marks)) this.#queue.add([]);
  }

  activate(sheet: string): void {
    this.#ready.when((grid) => {
      grid.activateSheet({ id: sheet });
    });
  }

  focus(): void {
    this.#element
      .querySelector<HTMLElement>(".luckysheet-cell-input")
      ?.focus({ preventScroll: true });
  }

  commit(): void {
    const editor = openEditor(this.#element);
    const at = this.#selected();
    if (!editor || !at) return;
    pressKey(editor, { key: "Enter", shiftKey: false });
    if (editor.contains(document.activeElement)) this.focus();
    this.#selectWhole({ sheet: this.#current, row: at.top, column: at.left });
  }

  dispose(): void {
    this.#input.stop();
    unmount(this.#element);
  }

  #render(sheets: readonly GridSheet[], locale: Locale): void {
    const round = this.#round;
    renderOnce(
      <DrawingGuard
        key={round}
        fallback={null}
        onFailed={() => {
          this.#requests.failed();
        }}
      >
        <Workbook
          ref={(instance) => {
            this.#ready.instance = instance;
          }}
          {...withoutMenus}
          data={sheets.map((sheet, order) =>
            toFortuneSheet(sheet, order, {
              date1904: this.#shown.date1904,
              zoom: this.#zoomOf(sheet),
            }),
          )}
          lang={locale}
          hooks={this.#hooks}
          onOp={this.#onOp}
          onChange={() => {
            if (round === this.#round) this.#ready.become();
          }}
        />
      </DrawingGuard>,
      this.#element,
    );
  }

  #select(cell: CellRef): void {
    const sheet = this.#shown.sheet(cell.sheet);
    const view = viewOf(this.#element, this.#zooms.get(cell.sheet) ?? 1);
    if (!sheet || !view) return;
    this.#selectWhole(cell);
    this.#ready.instance?.scroll(scrollFor(sheet, cell, view));
  }

  /** Selects a cell with its merge; FortuneSheet itself may begin a sheet with a selection that has no end. */
  #selectWhole(cell: CellRef): void {
    const { top, left, bottom, right } = this.#shown.wholeOf(cell);
    this.#ready.when((grid) => {
      grid.setSelection([{ row: [top, bottom], column: [left, right] }], { id: cell.sheet });
    });
  }

  /** What is selected now; FortuneSheet tells of a change only after it was drawn, and keys may come sooner. */
  #selected(): Range | undefined {
    const [first] = this.#ready.instance?.getSelection() ?? [];
    return first && selectedRange(first);
  }

  readonly #hooks = {
    beforeUpdateCell: (row: number, column: number, value: unknown): boolean => {
      this.#edited({ sheet: this.#current, row, column }, value);
      return false;
    },
    beforePaste: (): boolean => false,
    beforeAddSheet: (): boolean => false,
    beforeDeleteSheet: (): boolean => false,
    beforeUpdateSheetName: (): boolean => false,
    afterActivateSheet: (id: string): void => {
      this.#current = id;
    },
    afterSelectionChange: (sheet: string, selection: Selection): void => {
      const selected = selectedRange(selection);
      if (!selected) {
        const { row, column } = selection;
        this.#selectWhole({ sheet, row: row[0] ?? 0, column: column[0] ?? 0 });
        return;
      }
      this.#current = sheet;
      this.#requests.selected(sheet, selected);
    },
    beforeRenderCellArea: (_cells: unknown, canvas: CanvasRenderingContext2D): boolean => {
      quickenText(canvas);
      return true;
    },
    beforeRenderCell: (
      _cell: Cell | null,
      box: CellBox,
      canvas: CanvasRenderingContext2D,
    ): boolean => {
      this.#marks.drawUnder(this.#current, box, canvas);
      return true;
    },
    afterRenderCell: (_cell: Cell | null, box: CellBox, canvas: CanvasRenderingContext2D): void => {
      this.#marks.drawOver(this.#current, box, canvas);
    },
  };

  /** What FortuneSheet changed by itself: a dragged fill handle is a request to repeat cells, and all of it is drawn back. */
  readonly #onOp = (ops: readonly Op[]): void => {
    const touched = ops.flatMap((op) => this.#shown.touchedBy(op, this.#current));
    const source = this.#input.fillFrom;
    if (touched.length === 0) return;
    queueMicrotask(() => {
      if (source) this.#requests.filled(this.#current, around(source, touched), source);
      this.#queue.add(touched);
    });
  };

  #zoomOf(sheet: GridSheet): number {
    const zoom = zoomToFit(sheet, this.#element.clientWidth);
    this.#zooms.set(sheet.name, zoom);
    return zoom;
  }

  /** Called while FortuneSheet computes its next state, so nothing is asked of it before that is over. */
  #edited(cell: CellRef, value: unknown): void {
    const text = typedText(value);
    const { formula } = this.#shown.at(cell);
    const isUnchanged = text === this.#shown.text(cell) || text === `=${formula ?? ""}`;
    queueMicrotask(() => {
      if (!isUnchanged) this.#requests.typed([{ cell, text }]);
      this.#queue.add([cell]);
    });
  }

  /** A property of the sheet that FortuneSheet does not know makes it draw the sheet with its marks. */
  #draw(cells: readonly CellRef[]): void {
    this.#drawings += 1;
    const round: Op = {
      op: "replace",
      id: this.#current,
      path: ["drawings"],
      value: this.#drawings,
    };
    this.#ready.when((grid) => {
      grid.applyOp([...cells.flatMap((cell) => this.#shown.drawing(cell)), round]);
    });
    this.#showInBar();
  }

  /** FortuneSheet writes the text of a cell into the bar above when it is selected, and never again. */
  #showInBar(): void {
    const at = this.#selected();
    const bar = this.#element.querySelector(".fortune-fx-input");
    if (!at || !bar || isEditing(this.#element)) return;
    const cell = { sheet: this.#current, row: at.top, column: at.left };
    bar.textContent = barText(this.#shown.at(cell), this.#shown.date1904);
  }
}
