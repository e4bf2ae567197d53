import type { Cell, Op, Selection } from "@fortune-sheet/core";
import { Workbook, type WorkbookInstance } from "@fortune-sheet/react";
import { createRoot, type Root } from "react-dom/client";
import "@fortune-sheet/react/dist/index.css";
import "./fortune.css";
import type { Locale } from "../../i18n/Locale";
import type { Range } from "../../workbook/a1";
import type { CellRef } from "../../workbook/Workbook";
import { clipboardText } from "../clipboardRows";
import type { DrawnMark, GridHost, GridRequests } from "../GridHost";
import type { GridCell, GridSheet } from "../GridSheet";
import { drawMarkFill, drawMarkSymbol, type CellBox } from "./drawMark";
import { drawnText } from "./drawnText";
import { gridGestures } from "./gridGestures";
import { quickenText } from "./quickenText";
import { scrollFor, zoomToFit } from "./scrollFor";
import { redrawn, toFortuneSheet } from "./toFortuneSheet";

const emptyCell: GridCell = {
  value: null,
  formula: null,
  numberFormat: "General",
  look: {},
};

/** Seen by FortuneSheet's own menus, tool bar and tabs: nothing, for what they do could not be saved. */
const withoutMenus = {
  showToolbar: false,
  showSheetTabs: false,
  cellContextMenu: [],
  headerContextMenu: [],
  sheetTabContextMenu: [],
  filterContextMenu: [],
};

/**
 * The grid drawn by FortuneSheet. It draws, scrolls, selects and lets a cell's text be edited; whatever a person wants changed is
 * asked of {@link GridRequests} and drawn only when it was done. Its own undo, clipboard and formulas are never reached.
 */
export class FortuneHost implements GridHost {
  readonly #element: HTMLElement;
  readonly #requests: GridRequests;
  readonly #root: Root;
  readonly #stopGestures: () => void;
  #instance: WorkbookInstance | null = null;
  #isReady = false;
  #waiting: (() => void)[] = [];
  #shown = 0;
  #date1904 = false;
  #sheets = new Map<string, GridSheet>();
  #cells = new Map<string, GridCell>();
  #marks = new Map<string, DrawnMark>();
  /** How small each sheet is drawn, set when it is shown. */
  readonly #zooms = new Map<string, number>();
  #markRound = 0;
  #current = "";
  #selection: Range | undefined;
  #fillFrom: Range | undefined;

  constructor(element: HTMLElement, requests: GridRequests) {
    this.#element = element;
    this.#requests = requests;
    this.#root = createRoot(element);
    this.#stopGestures = this.#listen();
  }

  show(sheets: readonly GridSheet[], date1904: boolean, locale: Locale): void {
    this.#date1904 = date1904;
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    this.#cells = new Map(
      sheets.flatMap(({ name, cells }) =>
        cells.map(({ row, column, cell }) => [keyOf({ sheet: name, row, column }), cell] as const),
      ),
    );
    this.#marks = new Map();
    this.#current = sheets.find(({ hidden }) => !hidden)?.name ?? "";
    this.#isReady = false;
    this.#waiting = [];
    this.#shown += 1;
    this.#render(sheets, locale);
  }

  update(cells: readonly { readonly cell: CellRef; readonly now: GridCell }[]): void {
    for (const { cell, now } of cells) this.#cells.set(keyOf(cell), now);
    this.#redraw(cells.map(({ cell }) => cell));
  }

  reveal(cell: CellRef): void {
    this.#whenReady((grid) => {
      if (this.#current !== cell.sheet) grid.activateSheet({ id: cell.sheet });
      setTimeout(() => {
        this.#select(cell);
      });
    });
  }

  showMarks(marks: readonly DrawnMark[]): void {
    const before = JSON.stringify([...this.#marks.values()]);
    this.#marks = new Map(marks.map((mark) => [keyOf(mark.cell), mark]));
    if (JSON.stringify([...this.#marks.values()]) === before) return;
    this.#markRound += 1;
    this.#whenReady((grid) => {
      grid.applyOp([
        {
          op: "replace",
          id: this.#current,
          path: ["markRound"],
          value: this.#markRound,
        },
      ]);
    });
  }

  activate(sheet: string): void {
    this.#whenReady((grid) => {
      grid.activateSheet({ id: sheet });
    });
  }

  focus(): void {
    this.#element
      .querySelector<HTMLElement>(".luckysheet-cell-input")
      ?.focus({ preventScroll: true });
  }

  dispose(): void {
    this.#stopGestures();
    this.#root.unmount();
  }

  #render(sheets: readonly GridSheet[], locale: Locale): void {
    const shown = this.#shown;
    this.#root.render(
      <Workbook
        key={shown}
        ref={(instance) => {
          this.#instance = instance;
        }}
        {...withoutMenus}
        data={sheets.map((sheet, order) =>
          toFortuneSheet(sheet, order, {
            date1904: this.#date1904,
            zoom: this.#zoomOf(sheet),
          }),
        )}
        lang={locale}
        hooks={this.#hooks}
        onOp={this.#onOp}
        onChange={() => {
          if (shown === this.#shown) this.#becomeReady();
        }}
      />,
    );
  }

  #select(cell: CellRef): void {
    const sheet = this.#sheets.get(cell.sheet);
    const down = this.#element.querySelector(".luckysheet-scrollbar-y");
    const along = this.#element.querySelector(".luckysheet-scrollbar-x");
    if (!sheet || !down || !along || !this.#instance) return;
    const { top, left, bottom, right } = this.#wholeOf(cell);
    this.#instance.setSelection([{ row: [top, bottom], column: [left, right] }], {
      id: cell.sheet,
    });
    const room = {
      height: down.clientHeight,
      width: along.clientWidth,
      zoom: this.#zooms.get(cell.sheet) ?? 1,
    };
    this.#instance.scroll(
      scrollFor(sheet, cell, {
        scrollTop: down.scrollTop,
        scrollLeft: along.scrollLeft,
        ...room,
      }),
    );
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
    afterSelectionChange: (sheet: string, { row, column }: Selection): void => {
      const [top = 0, bottom = top] = row;
      const [left = 0, right = left] = column;
      this.#current = sheet;
      this.#selection = { top, left, bottom, right };
      this.#requests.selected(sheet, this.#selection);
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
      const mark = this.#markAt(box);
      if (mark) drawMarkFill(mark, canvas);
      return true;
    },
    afterRenderCell: (_cell: Cell | null, box: CellBox, canvas: CanvasRenderingContext2D): void => {
      const mark = this.#markAt(box);
      if (mark) drawMarkSymbol(mark, box, canvas);
    },
  };

  /** What FortuneSheet changed by itself: a dragged fill handle is a request to repeat cells, and all of it is drawn back. */
  readonly #onOp = (ops: readonly Op[]): void => {
    const touched = ops.flatMap((op) => this.#touchedBy(op));
    const source = this.#fillFrom;
    if (touched.length === 0) return;
    queueMicrotask(() => {
      if (source) this.#requests.filled(this.#current, around(source, touched), source);
      this.#redraw(touched);
    });
  };

  #touchedBy({ path, id }: Op): readonly CellRef[] {
    const [part, row, column] = path;
    const sheet = this.#sheets.get(id ?? this.#current);
    if (part !== "data" || typeof row !== "number" || !sheet) return [];
    if (typeof column === "number") return [{ sheet: sheet.name, row, column }];
    return Array.from({ length: sheet.columns }, (_, at) => ({
      sheet: sheet.name,
      row,
      column: at,
    }));
  }

  #zoomOf(sheet: GridSheet): number {
    const zoom = zoomToFit(sheet, this.#element.clientWidth);
    this.#zooms.set(sheet.name, zoom);
    return zoom;
  }

  #listen(): () => void {
    const abort = new AbortController();
    const options = { capture: true, signal: abort.signal };
    this.#element.addEventListener(
      "mousedown",
      (event) => {
        const onHandle =
          event.target instanceof Element && event.target.closest(".luckysheet-cs-fillhandle");
        this.#fillFrom = onHandle ? this.#selection : undefined;
      },
      options,
    );
    const stop = gridGestures(this.#element, {
      isEditing: () => this.#isEditing(),
      selection: () => this.#selection,
      copied: (range) => this.#copy(range),
      pasted: (range, text) => {
        this.#requests.pasted(this.#current, range, text);
      },
      cleared: (range) => {
        this.#requests.cleared(this.#current, range);
      },
      filled: (range, source) => {
        this.#requests.filled(this.#current, range, source);
      },
      undo: () => {
        this.#requests.undo();
      },
      redo: () => {
        this.#requests.redo();
      },
    });
    return () => {
      abort.abort();
      stop();
    };
  }

  /** Called while FortuneSheet computes its next state, so nothing is asked of it before that is over. */
  #edited(cell: CellRef, value: unknown): void {
    const text = typedText(value);
    const shown = this.#cells.get(keyOf(cell)) ?? emptyCell;
    const isUnchanged =
      text === drawnText(shown, this.#date1904) || text === `=${shown.formula ?? ""}`;
    queueMicrotask(() => {
      if (!isUnchanged) this.#requests.typed([{ cell, text }]);
      this.#redraw([cell]);
    });
  }

  #isEditing(): boolean {
    const box = this.#element.querySelector<HTMLElement>(".luckysheet-input-box");
    const formulaBar = this.#element.querySelector(".fortune-fx-editor");
    return box?.style.zIndex === "19" || formulaBar?.contains(document.activeElement) === true;
  }

  #copy(range: Range): string {
    const text = clipboardText(
      rowsOf(range).map((row) =>
        columnsOf(range).map((column) => {
          const cell = this.#cells.get(keyOf({ sheet: this.#current, row, column }));
          return cell ? drawnText(cell, this.#date1904) : "";
        }),
      ),
    );
    this.#requests.copied(this.#current, range, text);
    return text;
  }

  #redraw(cells: readonly CellRef[]): void {
    this.#whenReady((grid) => {
      grid.applyOp(cells.flatMap((cell) => this.#drawing(cell)));
    });
  }

  #drawing(cell: CellRef): Op[] {
    const sheet = this.#sheets.get(cell.sheet);
    if (!sheet || cell.row >= sheet.rows || cell.column >= sheet.columns) return [];
    const now = this.#cells.get(keyOf(cell)) ?? emptyCell;
    const value = redrawn(sheet, cell.row, cell.column, now, this.#date1904);
    return [
      {
        op: "replace",
        id: cell.sheet,
        path: ["data", cell.row, cell.column],
        value,
      },
    ];
  }

  #markAt({ row, column }: CellBox): DrawnMark | undefined {
    return this.#marks.get(keyOf({ sheet: this.#current, row, column }));
  }

  #wholeOf({ sheet, row, column }: CellRef): Range {
    const merge = this.#sheets
      .get(sheet)
      ?.merges.find(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right,
      );
    return merge ?? { top: row, left: column, bottom: row, right: column };
  }

  #whenReady(act: (grid: WorkbookInstance) => void): void {
    if (this.#isReady && this.#instance) act(this.#instance);
    else this.#waiting.push(() => this.#instance && act(this.#instance));
  }

  #becomeReady(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const act of waiting) act();
  }
}

function typedText(value: unknown): string {
  const text =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : "";
  return text
    .replace(/\u00a0/g, " ")
    .replace(/\r\n?/g, "\n")
    .replace(/\n+$/, "");
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}

function rowsOf({ top, bottom }: Range): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

function columnsOf({ left, right }: Range): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

function around(range: Range, cells: readonly CellRef[]): Range {
  return cells.reduce(
    (wide, { row, column }) => ({
      top: Math.min(wide.top, row),
      left: Math.min(wide.left, column),
      bottom: Math.max(wide.bottom, row),
      right: Math.max(wide.right, column),
    }),
    range,
  );
}
