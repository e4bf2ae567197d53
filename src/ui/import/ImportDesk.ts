import { createStore, type StoreApi } from "zustand/vanilla";
import type { DocumentFormat } from "../../documents/DocumentFormat";
import type { PlanImport } from "../../documents/PlanImport";
import type { Decision } from "../../intake/review/Decision";
import type { Importer, ImportSource, Pasted } from "../Importer";
import { draftOfAct, type Act } from "./Act";
import { runSteps } from "./runSteps";

/** What was imported: its source and the plan in the making. */
export interface Imported {
  readonly name: string;
  readonly source: ImportSource;
  /** Said when the file is something else than its name says. */
  readonly misnamedAs: DocumentFormat | null;
  readonly draft: PlanImport;
}

/** Why nothing was imported. */
export type Trouble =
  | { readonly kind: "failed"; readonly error: Error }
  /** It could be read, and there is no target in it. */
  | { readonly kind: "nothing"; readonly name: string };

export interface ImportState {
  /** Whether a document is asked for; else the review is shown. */
  readonly isAsking: boolean;
  /** The name of what is being read. */
  readonly reading: string | null;
  readonly trouble: Trouble | null;
  readonly imported: Imported | null;
  readonly acts: readonly Act[];
}

/**
 * One person's import: the document, the plan made of it, and all she decided about it. It outlives the view, so that nothing is lost when
 * that is closed. A new document takes the place of the last one only once it was read. No method throws.
 */
export class ImportDesk {
  readonly store: StoreApi<ImportState> = createStore<ImportState>(() => ({
    isAsking: true,
    reading: null,
    trouble: null,
    imported: null,
    acts: [],
  }));
  readonly #importer: Importer;
  #work = new AbortController();

  constructor(importer: Importer) {
    this.#importer = importer;
  }

  readonly readFile = (file: File): Promise<void> =>
    this.#read(file.name, async () => {
      const { source, format, isMisnamed } = await this.#importer.readFile(file);
      return { source, misnamedAs: isMisnamed ? format : null };
    });

  /** @param name what the pasted text is called. */
  readonly readPasted = (pasted: Pasted, name: string): Promise<void> =>
    this.#read(name, async () => ({
      source: await this.#importer.readPasted(pasted),
      misnamedAs: null,
    }));

  readonly cancel = (): void => {
    this.#work.abort();
    this.store.setState({ reading: null });
  };

  /** Asks for another document, or goes back to the review of the last one. */
  readonly ask = (isAsking: boolean): void => {
    this.store.setState({ isAsking, trouble: null });
  };

  readonly accept = (ids: readonly string[]): void => {
    this.#act({ kind: "accept", ids });
  };

  readonly decide = (decision: Decision): void => {
    this.#act({ kind: "decide", decision });
  };

  readonly restore = (id: string): void => {
    this.#act({ kind: "restore", id });
  };

  /** @returns the draft the undone act was about, if it was about one. */
  readonly undo = (): string | null => {
    const { acts } = this.store.getState();
    const last = acts.at(-1);
    this.store.setState({ acts: acts.slice(0, -1) });
    return last ? draftOfAct(last) : null;
  };

  #act(act: Act): void {
    this.store.setState(({ acts }) => ({ acts: [...acts, act] }));
  }

  /** Reads and makes a plan; what was begun before it is given up. */
  async #read(name: string, read: () => Promise<Pick<Imported, "source" | "misnamedAs">>) {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    this.store.setState({ reading: name, trouble: null });
    try {
      const input = await read();
      if (signal.aborted) return;
      const draft = await runSteps(await this.#importer.begin(input.source, name), signal);
      if (draft) this.#show({ name, ...input, draft });
    } catch (cause) {
      if (signal.aborted) return;
      const error = cause instanceof Error ? cause : new Error(String(cause));
      this.store.setState({ reading: null, trouble: { kind: "failed", error } });
    }
  }

  #show(imported: Imported): void {
    if (imported.draft.drafts.length === 0) {
      this.store.setState({ reading: null, trouble: { kind: "nothing", name: imported.name } });
    } else {
      this.store.setState({ reading: null, isAsking: false, imported, acts: [] });
    }
  }
}
