import type { ReactElement } from "react";

interface PaneBarProps {
  readonly text: string;
  readonly dismiss?: { readonly name: string; readonly act: () => void };
}

/** A line above the pane: it is read out when it appears. */
export function PaneBar({ text, dismiss }: PaneBarProps): ReactElement {
  return (
    <div className="pane-bar" role="status">
      <span>{text}</span>
      {dismiss && (
        <button type="button" onClick={dismiss.act}>
          {dismiss.name}
        </button>
      )}
    </div>
  );
}
