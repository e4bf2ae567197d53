import { createStore, type StoreApi } from "zustand/vanilla";
import about from "../../../package.json";
import type { Explanation } from "../../domain/explanation";
import { findingNumbers } from "../../domain/findingKey";
import type { Examination } from "../../flows/Examination";
import type { ReportWords } from "../../flows/ReportWords";
import { reportEdits } from "../../flows/reporting/reportEdits";
import { sealWorkbook } from "../../flows/sealing/sealWorkbook";
import { explain } from "../../flows/sending/explain";
import { carryExplanations } from "../../workbook/carriedExplanations";
import type { CellRef, Edit, Snapshot } from "../../workbook/Workbook";
import type { Session } from "../Session";
import { adoptRepair, undoAdoption, type Adopted } from "./adoption";
import { checkedOf } from "./checkedOf";
import type { Checked } from "./Checked";
import type { HitLine } from "./HitLine";
import { mendedSince } from "./mendedSince";
import type { Previous } from "./readPrevious";
import { sealableOf, type Sealable } from "./sealableOf";
import type { SendSettings } from "./SendSettings";
import type { SendTrouble } from "./SendTrouble";

export interface SendState {
  /** The last check; null before the first. */
  readonly checked: Checked | null;
  /** What was examined when a check was asked for that has not been made yet; undefined when none is due. */
  readonly due: Examination | null | undefined;
  /** What was found earlier in this view and is gone. */
  readonly mended: readonly HitLine[];
  /** What was typed as explanations and is not saved, by the key of the hit. */
  readonly typed: ReadonlyMap<string, string>;
  /** The line whose explanation is open; null for none. */
  readonly explaining: string | null;
  readonly trouble: SendTrouble | null;
  /** The repair adopted last; null before the first and once it is undone. */
  readonly adopted: Adopted | null;
  /** What the submission is compared with; null for nothing. */
  readonly previous: Previous | null;
}

/**
 * 发送前校验 of one workbook as a person works through it. A check is made when it is asked for, over cells read after that, and after what is written from
 * here; any other change only makes it stale. Words that are typed and not saved outlive the view. No method throws.
 */
export class SendDesk {
  readonly store: StoreApi<SendState> = createStore<SendState>(() => ({
    checked: null,
    due: undefined,
    mended: [],
    typed: new Map(),
    explaining: null,
    trouble: null,
    adopted: null,
    previous: null,
  }));
  readonly session: Session;
  private settings: SendSettings | null = null;

  constructor(session: Session) {
    this.session = session;
  }

  /** Follows the session until the returned function is called; what was mended is forgotten then. */
  readonly start = (): (() => void) => {
    const stop = this.session.store.subscribe(() => {
      this.proceed();
    });
    return () => {
      stop();
      this.store.setState({ checked: null, due: undefined, mended: [], adopted: null });
    };
  };

  /** Checks, from now on by these settings. */
  readonly checkBy = (settings: SendSettings): void => {
    this.settings = settings;
    this.check();
  };

  /** Reads the workbook and checks it. */
  readonly check = (): void => {
    this.expect();
    this.session.check();
  };

  readonly type = (line: HitLine, text: string | null): void => {
    const typed = new Map(this.store.getState().typed);
    if (text === null) typed.delete(line.hit.key);
    else typed.set(line.hit.key, text);
    this.store.setState({ typed });
  };

  /** Opens the explanation of a line, or closes the open one. */
  readonly open = (explaining: string | null): void => {
    this.store.setState({ explaining });
  };

  /** Has the workbook carry an explanation of the numbers the person has seen; an empty text takes it out. */
  readonly explain = ({ id, hit }: HitLine, text: string): void => {
    const { checked } = this.store.getState();
    if (!checked) return;
    const explanation: Explanation = {
      key: hit.key,
      period: checked.examination.period,
      text: text.trim(),
      numbers: findingNumbers(hit.finding),
      isDraft: false,
      by: "",
      at: new Date().toISOString(),
    };
    this.write(
      (now) => {
        const edit = explain(now, explanation);
        if (!edit) this.refuse({ kind: "unreadable", line: { id, hit }, explanation });
        return edit && [edit];
      },
      () => {
        this.explained({ id, hit });
      },
    );
  };

  /** Gives the explanations up that cannot be read, and begins anew with this one. */
  readonly explainAnew = (line: HitLine, explanation: Explanation): void => {
    this.write(
      () => [carryExplanations([explanation])],
      () => {
        this.explained(line);
      },
    );
  };

  /** Carries out the repair a finding offers. */
  readonly adopt = ({ hit: { repair } }: HitLine): void => {
    const { checked } = this.store.getState();
    if (!checked || !repair) return;
    let adopted: Adopted | null = null;
    this.write(
      (now) => {
        const writing = adoptRepair(repair, checked.seen, now);
        if (writing.kind === "changed") return this.refuseChanged(writing.cells);
        ({ adopted } = writing);
        return writing.edits;
      },
      () => {
        this.store.setState({ adopted });
      },
    );
  };

  readonly undo = (): void => {
    const { adopted } = this.store.getState();
    if (!adopted) return;
    this.write(
      (now) => {
        const writing = undoAdoption(adopted, now);
        return writing.kind === "changed" ? this.refuseChanged(writing.cells) : writing.edits;
      },
      () => {
        this.store.setState({ adopted: null });
      },
    );
  };

  /** What the last check is sealed with; null before the first. */
  readonly sealable = (unit: string): Sealable | null => {
    const { checked, previous } = this.store.getState();
    return checked && this.settings && sealableOf(checked, this.settings, previous, unit);
  };

  /** Seals the open workbook itself, where it can be sent by nothing but what it carries. */
  readonly sealHere = (unit: string): void => {
    const asked = this.sealable(unit);
    if (!asked) return;
    this.write((now) => {
      const sealing = sealWorkbook(now, asked.order, asked.layouts);
      if (sealing.state === "sealed") return sealing.edits;
      return this.refuse({ kind: "held", open: sealing.open.length });
    });
  };

  /** Puts the last check into the workbook as 校验报告, in place of an earlier one. */
  readonly report = (words: ReportWords): void => {
    const { checked } = this.store.getState();
    if (!checked) return;
    const { examination, check: sending, profile } = checked;
    const made = { unit: "", product: about.version, at: new Date().toISOString() };
    this.write(() => reportEdits({ examination, sending, profile, ...made }, words));
  };

  /** Compares with an earlier submission from now on, or with none. */
  readonly compareWith = (previous: Previous | null): void => {
    this.store.setState({ previous, trouble: null });
    this.check();
  };

  readonly refuse = (trouble: SendTrouble | null): null => {
    this.store.setState({ trouble });
    return null;
  };

  private refuseChanged(cells: readonly CellRef[]): null {
    return this.refuse({ kind: "changed", cells });
  }

  private explained(line: HitLine): void {
    this.type(line, null);
    this.open(null);
  }

  /** Writes what holds for the cells as they are at that moment, and checks again once it is written. */
  private write(
    editsFor: (now: Snapshot) => readonly Edit[] | null,
    onWritten: () => void = () => undefined,
  ): void {
    this.store.setState({ trouble: null });
    this.session.amend({
      editsFor,
      onWritten: () => {
        onWritten();
        this.expect();
      },
    });
  }

  private expect(): void {
    this.store.setState({ due: this.session.store.getState().examination });
  }

  private proceed(): void {
    const { due, previous, checked: before, mended } = this.store.getState();
    const { isBusy, examination, failure } = this.session.store.getState();
    const { seen } = this.session;
    if (due === undefined || isBusy || !this.settings) return;
    if (examination === due || !examination || !seen) {
      if (failure) this.store.setState({ due: undefined });
      return;
    }
    const checked = checkedOf(seen, examination, { ...this.settings, previous });
    this.store.setState({
      checked,
      due: undefined,
      mended: mendedSince(before?.lines ?? [], mended, checked.lines),
    });
  }
}
