import { useEffect } from "react";
import type { Examination } from "../flows/Examination";
import type { Session } from "./Session";

/** Told what a check found, and whether the workbook is being marked. */
export type OnExamined = (examination: Examination | null, isMarking: boolean) => void;

/** Tells at once, and again whenever the findings or the marking change, without waiting for the pane to be drawn. */
export function useOnExamined(session: Session, onExamined: OnExamined | undefined): void {
  useEffect(() => {
    if (!onExamined) return undefined;
    const { examination, isMarking } = session.store.getState();
    onExamined(examination, isMarking);
    return session.store.subscribe((now, before) => {
      const isSame = now.examination === before.examination && now.isMarking === before.isMarking;
      if (!isSame) onExamined(now.examination, now.isMarking);
    });
  }, [session, onExamined]);
}
