import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface Properties {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly current: string;
  readonly onChoose: (sheet: string) => void;
}

const useStyles = makeStyles({
  bar: {
    overflowX: "auto",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The names of the visible sheets, to move between them. */
export function SheetTabs({ label, sheets, current, onChoose }: Properties): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <TabList
        aria-label={label}
        size="small"
        selectedValue={current}
        onTabSelect={(_, { value }) => {
          onChoose(String(value));
        }}
      >
        {sheets.map((sheet) => (
          <Tab key={sheet} value={sheet}>
            {sheet}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
