import { createStore, type StoreApi } from "zustand/vanilla";
import type { OfferedPlan } from "../flows/choosePlan";
import { Examiner } from "../flows/Examiner";
import type { Examination } from "../flows/Examination";
import type { LegendWords } from "../workbook/legendSheet";
import type { CellRef, Edit, Snapshot, Workbook } from "../workbook/Workbook";
import { WorkbookError } from "../workbook/WorkbookError";
import type { Amendment } from "./Amendment";
import { Attempts } from "./Attempts";
import { entryAt } from "./entryAt";
import type { ImportedPlans } from "./ImportedPlans";
import { MarkWriter } from "./MarkWriter";
import { Orders } from "./Orders";
import type { Choice, SessionState, View } from "./SessionState";

/** How often in a row a sheet may be gone when its marks are written, before that is a failure. */
const mostLosses = 3;

export interface SessionOptions {
  readonly workbook: Workbook;
  readonly plans: readonly OfferedPlan[];
  /** Further plans, which become more; each counts from the next choice on. */
  readonly imported?: ImportedPlans;
  /** Whether the workbook is marked from the start. */
  readonly isMarking: boolean;
}

/**
 * Keeps one workbook checked. Runs follow each other and each reads the newest cells: edits that arrive during a run
 * lead to one more run after it. So results never overtake each other, the last one belongs to the last edit, and a
 * burst of edits is not answered edit by edit. Marks are written only when they change.
 *
 * No method throws: what goes wrong is in the state as a failure, and {@link retry} does it again.
 */
export class Session {
  readonly store: StoreApi<SessionState>;
  private readonly workbook: Workbook;
  private readonly plans: readonly OfferedPlan[];
  private readonly imported: ImportedPlans | undefined;
  private isDue = false;
  private isClearing = false;
  private isRunning = false;
  private readonly marks: MarkWriter;
  private readonly attempts: Attempts;
  private readonly orders: Orders;
  private losses = 0;
  private revealed: CellRef | null = null;
  private snapshot: Snapshot | null = null;
  private examiner: Examiner;
  /** The cells edited since the last reading; null when anything may have changed. */
  private edited: readonly CellRef[] | null = null;
  /** Changes at each start and stop, so that a run that outlives its session says nothing. */
  private life = 0;
  private isStarted = false;
  private stopWatching: (() => void) | null = null;

  constructor({ workbook, plans, imported, isMarking }: SessionOptions) {
    this.workbook = workbook;
    this.plans = plans;
    this.imported = imported;
    this.marks = new MarkWriter(workbook);
    this.examiner = this.examinerFor({});
    this.store = createStore<SessionState>(() => ({
      examination: null,
      isEmpty: false,
      isBusy: true,
      isMarking,
      isLegendSkipped: false,
      view: "results",
      choice: {},
      failure: null,
      asked: null,
    }));
    this.attempts = new Attempts(this.store);
    this.orders = new Orders(workbook, this.marks, this.attempts);
  }

  /** The workbook as it was read for the last examination; null before the first. */
  get seen(): Snapshot | null {
    return this.snapshot;
  }

  /** Reads the workbook and follows its edits until the returned function is called; it can be started again. */
  start(): () => void {
    this.life += 1;
    this.isStarted = true;
    void this.follow(this.life);
    return () => {
      this.life += 1;
      this.isStarted = false;
      this.isDue = false;
      this.stopWatching?.();
      this.stopWatching = null;
    };
  }

  /** Checks for another plan, period or use; what is absent is found out again. */
  readonly choose = (choice: Choice): void => {
    this.store.setState({ choice });
    this.examiner = this.examinerFor(choice);
    this.check();
  };

  /** Checks the cells as they are now. */
  readonly check = (): void => {
    this.edited = null;
    this.proceed();
  };

  private readonly follows = (changed: readonly CellRef[] | null): void => {
    this.edited = this.edited && changed && [...this.edited, ...changed];
    this.proceed();
  };

  private proceed(): void {
    this.isDue = true;
    if (this.isRunning) return;
    this.isRunning = true;
    this.store.setState({ isBusy: true });
    void this.run();
  }

  private examinerFor(choice: Choice): Examiner {
    const plans = [...(this.imported?.getState() ?? []), ...this.plans];
    return new Examiner({ plans, openYear: new Date().getFullYear(), ...choice });
  }

  /**
   * Marks the workbook, and from then on after every edit.
   *
   * @param legend what the legend says that goes into the workbook with the marks.
   */
  readonly mark = (legend: LegendWords): void => {
    this.marks.legend = legend;
    this.store.setState({ isMarking: true });
    this.check();
  };

  /** Takes every mark of ours off again. */
  readonly clearMarks = (): void => {
    this.isClearing = true;
    this.store.setState({ isMarking: false });
    this.check();
  };

  /** Carries out edits a person has ordered, then checks anew, for what the person chooses with them. */
  readonly order = (edits: readonly Edit[], choice: Choice): void => {
    this.orders.write(edits, () => {
      if (this.isStarted) this.choose(choice);
    });
  };

  /**
   * Carries out edits a person has ordered that are worked out from the cells as they are at that moment, then checks anew. Where protection or the
   * world stands against them, that is a failure with its ways to go on, as with marks.
   */
  readonly amend = (amendment: Amendment): void => {
    this.orders.amend(amendment, () => {
      if (this.isStarted) this.check();
    });
  };

  readonly show = (view: View): void => {
    this.store.setState({ view });
  };

  readonly reveal = (cell: CellRef): void => {
    this.revealed = cell;
    void this.attempts.make("reveal", () => this.workbook.reveal(cell));
  };

  /**
   * Opens the page of the indicator a cell belongs to.
   *
   * @returns whether it belongs to one.
   */
  ask(cell: CellRef): boolean {
    const entry = entryAt(this.store.getState().examination?.entries ?? [], cell);
    if (entry) this.store.setState({ asked: { entry }, view: "results" });
    return entry !== undefined;
  }

  readonly retry = (): void => {
    const { failure } = this.store.getState();
    this.dismissFailure();
    if (failure?.step === "mark") this.store.setState({ isMarking: true });
    if (failure?.step === "clear") this.clearMarks();
    else if (failure?.step === "order") this.orders.again();
    else if (failure?.step === "reveal" && this.revealed) this.reveal(this.revealed);
    else if (failure?.step === "takeBack") this.takeBack();
    else if (!this.stopWatching) void this.follow(this.life);
    else this.check();
  };

  /** Tries again what a protection kept from being written, and lifts the protection for that moment. */
  readonly lift = (password: string): void => {
    this.marks.leave = { password };
    this.retry();
  };

  /** Puts in order what a write that stopped halfway has left: the workbook is as before, or all is written. */
  readonly takeBack = (): void => {
    const { failure } = this.store.getState();
    const wasMarking = failure?.step === "mark";
    this.dismissFailure();
    void this.attempts.make("takeBack", async () => {
      const isWritten = await this.workbook.takeBack?.();
      this.marks.forget();
      if (failure?.step === "order" && isWritten) this.orders.foundWritten();
      if (wasMarking) this.store.setState({ isMarking: isWritten === true });
      this.check();
    });
  };

  readonly dismissFailure = (): void => {
    this.attempts.dismiss();
  };

  /** Watches before it reads, so that no edit falls between the two. */
  private async follow(life: number): Promise<void> {
    await this.attempts.make("watch", async () => {
      const stop = await this.workbook.watch(this.follows);
      if (life === this.life) this.stopWatching = stop;
      else stop();
    });
    if (life === this.life) this.check();
  }

  private async run(): Promise<void> {
    while (this.isDue) {
      this.isDue = false;
      const { life } = this;
      const isRead = await this.attempts.make("check", () => this.read(life));
      const { examination } = this.store.getState();
      if (isRead && examination && life === this.life) await this.writeMarks(examination);
    }
    this.isRunning = false;
    this.store.setState({ isBusy: false });
  }

  private async read(life: number): Promise<void> {
    const { edited } = this;
    this.edited = [];
    const snapshot = await this.readOrForget();
    if (life !== this.life) return;
    const examination = this.examiner.examine(snapshot, edited);
    this.snapshot = snapshot;
    this.marks.see(snapshot, examination);
    this.store.setState({
      examination,
      isEmpty: snapshot.sheets.every(({ usedRange }) => usedRange === null),
    });
  }

  /** What was edited before a reading that failed is not known to the next one. */
  private async readOrForget(): Promise<Snapshot> {
    try {
      return await this.workbook.read();
    } catch (error) {
      this.edited = null;
      throw error;
    }
  }

  private async writeMarks(examination: Examination): Promise<void> {
    if (this.isClearing) {
      this.isClearing = false;
      await this.attempts.make("clear", async () => {
        this.store.setState({ isLegendSkipped: await this.marks.clear(examination) });
      });
    }
    if (!this.store.getState().isMarking) return;
    const isDone = await this.attempts.make("mark", () => this.markOrReadAgain(examination));
    if (!isDone) this.store.setState({ isMarking: false });
  }

  /** A sheet that was deleted since it was read is no failure: what is there now is read and marked. */
  private async markOrReadAgain(examination: Examination): Promise<void> {
    try {
      const isLegendSkipped = await this.marks.mark(examination);
      if (isLegendSkipped !== null) this.store.setState({ isLegendSkipped });
      this.losses = 0;
    } catch (error) {
      const isGone = error instanceof WorkbookError && error.code === "workbook/noSuchSheet";
      this.losses += 1;
      if (!isGone || this.losses > mostLosses) throw error;
      this.edited = null;
      this.isDue = true;
    }
  }
}
