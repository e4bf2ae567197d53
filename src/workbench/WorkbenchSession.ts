import { createStore, type StoreApi } from "zustand/vanilla";
import type { Plan } from "../domain/plan";
import type { OfferedPlan } from "../flows/choosePlan";
import type { Examination } from "../flows/Examination";
import type { Locale } from "../i18n/Locale";
import { workbenchWords, type WorkbenchWords } from "../i18n/workbenchWords";
import { blankForm } from "./blankForm";
import { Desk } from "./Desk";
import { drawnMarks } from "./drawnMarks";
import type { Notice } from "./Notice";
import type { OpenFile } from "./OpenFile";
import { readChosenFile } from "./readChosenFile";
import { refusalMessage } from "./refusalMessage";

/** What the page shows around the grid and the pane. */
export interface WorkbenchState {
  readonly locale: Locale;
  /** Null until the first file is open. */
  readonly desk: Desk | null;
  /** The sheet in view. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** Counts up when the grid has to show the file anew. */
  readonly revision: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly hasUnsaved: boolean;
  readonly notice: Notice | null;
  /** A file that waits until it is decided what happens to unsaved changes. */
  readonly waiting: OpenFile | null;
}

export interface WorkbenchOptions {
  readonly locale: Locale;
  /** The plans that come with the product. */
  readonly plans: readonly OfferedPlan[];
  readonly loadSample: () => Promise<File>;
  readonly download: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

/** What a person can do in the workbench with files; no method throws, failures become notices. */
export class WorkbenchSession {
  readonly store: StoreApi<WorkbenchState>;
  readonly plans: readonly OfferedPlan[];
  readonly #options: WorkbenchOptions;
  #examination: Examination | null = null;

  constructor(options: WorkbenchOptions) {
    this.#options = options;
    this.plans = options.plans;
    this.store = createStore<WorkbenchState>(() => ({
      locale: options.locale,
      desk: null,
      sheet: "",
      sheets: [],
      revision: 0,
      canUndo: false,
      canRedo: false,
      hasUnsaved: false,
      notice: null,
      waiting: null,
    }));
  }

  speak(locale: Locale): void {
    this.store.setState({ locale });
  }

  async open(file: File): Promise<void> {
    this.#tell({ intent: "info", text: this.#words().opening(file.name) });
    const read = await readChosenFile(file, this.store.getState().locale);
    if (read.kind === "refused") this.#tell({ intent: "error", text: read.why });
    else {
      this.dismiss();
      if (this.store.getState().hasUnsaved) this.store.setState({ waiting: read.file });
      else this.#show(read.file);
    }
  }

  async openSample(): Promise<void> {
    try {
      await this.open(await this.#options.loadSample());
    } catch {
      this.#tell({ intent: "error", text: this.#words().sampleFailed });
    }
  }

  /** Decides about unsaved changes when another file waits. */
  decide(decision: "save" | "discard" | "cancel"): void {
    const { waiting } = this.store.getState();
    this.store.setState({ waiting: null });
    if (decision === "cancel" || !waiting) return;
    if (decision === "save" && !this.save()) return;
    this.#show(waiting);
  }

  /** @returns whether it was saved. */
  save(): boolean {
    const { desk } = this.store.getState();
    if (!desk) return false;
    const { name } = desk.file;
    try {
      this.#options.download(name, desk.file.save());
    } catch {
      this.#tell({ intent: "error", text: this.#words().notSaved });
      return false;
    }
    desk.session.markSaved();
    this.#refresh(desk);
    this.#tell({ intent: "success", text: this.#words().saved(name) });
    return true;
  }

  /** Hands over a blank form of a plan; without one, of what is being checked. */
  makeTemplate(plan?: Plan): void {
    const form = plan
      ? blankForm(null, [{ plan, source: "file" }])
      : blankForm(this.#examination, this.plans);
    if (!form) {
      this.#tell({ intent: "error", text: this.#words().noTemplate });
      return;
    }
    this.#options.download(form.name, form.bytes);
    this.#tell({ intent: "success", text: this.#words().templateMade(form.name) });
  }

  /** Hands over a text as a file. */
  saveText(name: string, text: string): void {
    this.#options.download(name, new Uint8Array(new TextEncoder().encode(text)));
  }

  /** Hands over a copy of the file, which leaves the file as it is. */
  saveCopy(name: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.#options.download(name, bytes);
  }

  undo(): void {
    this.store.getState().desk?.undo();
  }

  redo(): void {
    this.store.getState().desk?.redo();
  }

  /** Draws what the pane found, as far as it is marked in the workbook. */
  examined(desk: Desk, examination: Examination | null, isMarking: boolean): void {
    this.#examination = examination;
    desk.showMarks(examination && isMarking ? drawnMarks(examination) : []);
  }

  dismiss(): void {
    this.store.setState({ notice: null });
  }

  #words(): WorkbenchWords {
    return workbenchWords(this.store.getState().locale);
  }

  #tell(notice: Notice): void {
    this.store.setState({ notice });
  }

  #show(file: OpenFile): void {
    const desk: Desk = new Desk(file, {
      changed: () => {
        this.#refresh(desk);
      },
      refused: (refused) => {
        this.#tell({
          intent: "warning",
          text: refusalMessage(refused, this.store.getState().locale),
        });
      },
      selected: (sheet) => {
        if (sheet !== this.store.getState().sheet) this.store.setState({ sheet });
      },
      sheetsChanged: () => {
        this.store.setState(({ revision }) => ({
          revision: revision + 1,
          sheets: visibleSheets(file),
        }));
      },
    });
    const sheets = visibleSheets(file);
    this.store.setState({ desk, sheets, sheet: sheets[0] ?? "" });
    this.#refresh(desk);
    if (file.isCut) this.#tell({ intent: "warning", text: this.#words().cut });
  }

  #refresh({ session }: Desk): void {
    const { canUndo, canRedo, hasUnsaved } = session;
    this.store.setState({ canUndo, canRedo, hasUnsaved });
  }
}

function visibleSheets(file: OpenFile): readonly string[] {
  return file.workbook.snapshot.sheets.flatMap(({ name, visibility }) =>
    visibility === "visible" ? [name] : [],
  );
}
