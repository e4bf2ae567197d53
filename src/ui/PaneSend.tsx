import { lazy, Suspense, type ReactElement, type RefObject } from "react";
import type { Examination } from "../flows/Examination";
import { loadFurtherFindings } from "../i18n/furtherFindings";
import { Loading } from "./Loading";
import type { PaneActions } from "./PaneActions";
import type { SendDesk } from "./send/SendDesk";
import type { Session } from "./Session";
import type { ProfileChoice } from "./useScoring";

/** Loaded when somebody checks before sending. */
const SendView = lazy(async () => {
  const [{ SendView: view }] = await Promise.all([
    import("./send/SendView"),
    loadFurtherFindings(),
  ]);
  return { default: view };
});

interface PaneSendProps {
  readonly session: Session;
  readonly examination: Examination;
  readonly actions: PaneActions;
  readonly load: NonNullable<PaneActions["loadLayouts"]>;
  readonly profile: ProfileChoice;
  readonly last: SendDesk | null;
  readonly onDesk: (desk: SendDesk) => void;
  readonly pane: RefObject<HTMLElement>;
}

/** 发送前校验 in place of the results. */
export function PaneSend(props: PaneSendProps): ReactElement {
  return (
    <Suspense fallback={<Loading />}>
      <SendView {...props} />
    </Suspense>
  );
}
