import { lazy, Suspense, type ReactElement } from "react";
import { loadLanguage } from "../i18n/loadLanguage";
import { sealNamespace } from "../workbook/seal/sealNamespace";
import type { PaneActions } from "./PaneActions";
import type { Session } from "./Session";

/** Loaded when a workbook is sealed. */
const SealBar = lazy(async () => {
  const [{ SealBar: bar }] = await Promise.all([import("./send/SealBar"), loadLanguage("en")]);
  return { default: bar };
});

interface PaneSealProps {
  readonly session: Session;
  readonly load: PaneActions["loadLayouts"];
}

/** Where the workbook carries a seal: whether it still says what was sealed. Drawn anew after every reading. */
export function PaneSeal({ session, load }: PaneSealProps): ReactElement | null {
  const { seen } = session;
  if (!seen?.parts.some(({ namespace }) => namespace === sealNamespace)) return null;
  return (
    <Suspense>
      <SealBar session={session} seen={seen} load={load} />
    </Suspense>
  );
}
