import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactElement } from "react";

interface Properties {
  readonly label: string;
  /** The pane's width in pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The pane's narrowest and widest, in pixels; the grid keeps at least as much again. */
const paneWidths = { least: 320, most: 720 };

const useStyles = makeStyles({
  bar: {
    width: "7px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "@media (max-width: 899px)": { display: "none" },
  },
});

/** The bar between grid and pane: dragged, or moved with the arrow keys. */
export function Splitter({ label, width, onResize }: Properties): ReactElement {
  const styles = useStyles();
  const resize = (wanted: number): void => {
    const room = Math.max(paneWidths.least, window.innerWidth - paneWidths.least);
    onResize(Math.round(Math.min(Math.max(wanted, paneWidths.least), paneWidths.most, room)));
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: 24, ArrowRight: -24 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  };
  const onDrag = (event: PointerEvent): void => {
    if (event.buttons === 1) resize(window.innerWidth - event.clientX);
  };
  return (
    <div
      className={styles.bar}
      role="slider"
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      tabIndex={0}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onDrag}
    />
  );
}
