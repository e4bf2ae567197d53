import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";

const useStyles = makeStyles({
  tabs: { display: "flex", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  tab: {
    padding: "6px 12px",
    border: "none",
    borderBottom: "3px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottom: "3px solid Canvas" },
  },
  selected: {
    borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
});

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly selected: Id;
  /** The id of the panel the tabs choose the content of. */
  readonly panel: string;
  readonly onSelect: (id: Id) => void;
}

/** How many tabs a key goes on. */
const steps: Readonly<Partial<Record<string, number>>> = { ArrowRight: 1, ArrowLeft: -1 };

/** A row of tabs; the arrow keys go from one to the next. */
export function Tabs<Id extends string>(props: TabsProps<Id>): ReactElement {
  const { label, tabs, selected, panel, onSelect } = props;
  const styles = useStyles();
  const step = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const by = steps[event.key];
    if (by === undefined) return;
    const next = tabs.at((tabs.findIndex(({ id }) => id === selected) + by) % tabs.length);
    if (!next) return;
    onSelect(next.id);
    event.currentTarget.parentElement
      ?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)
      ?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-tab={id}
          aria-selected={id === selected}
          aria-controls={panel}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onKeyDown={step}
          onClick={() => {
            onSelect(id);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
