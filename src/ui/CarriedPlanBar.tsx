import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Examination } from "../flows/Examination";
import { carryPlan } from "../workbook/carriedPlan";
import type { Edit } from "../workbook/Workbook";
import type { Choice } from "./SessionState";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface CarriedPlanBarProps {
  readonly examination: Examination;
  readonly choice: Choice;
  readonly onOrder: (edits: readonly Edit[], choice: Choice) => void;
  readonly onImport: (() => void) | undefined;
}

/** Whether the workbook carries a plan, and the ways to put in the one it is checked by, to take it out again and to import another. */
export function CarriedPlanBar({
  examination,
  choice,
  onOrder,
  onImport,
}: CarriedPlanBarProps): ReactElement {
  const styles = useStyles();
  const { words } = useLanguage();
  const { plan, carried } = examination;
  const toKeep = plan?.source === "builtin" || plan?.source === "file" ? plan.plan : null;
  const actions = [
    ...(toKeep ? [{ plan: toKeep, name: words.carried.keep, hint: words.carried.keepHint }] : []),
    ...(carried
      ? [{ plan: null, name: words.carried.remove, hint: words.carried.removeHint }]
      : []),
  ];
  return (
    <div className={styles.bar}>
      <span role="status" className={styles.state}>
        {carried?.plan ? words.carried.here : ""}
      </span>
      {actions.map((action, index) => (
        // By its place, so that the focus stays where the one button takes the other's place.
        <Button
          key={index}
          size="small"
          title={action.hint}
          onClick={() => {
            onOrder([carryPlan(action.plan)], withoutPlan(choice));
          }}
        >
          {action.name}
        </Button>
      ))}
      {onImport && (
        <Button size="small" onClick={onImport}>
          {words.importPlan}
        </Button>
      )}
    </div>
  );
}

/** What the workbook carries from now on decides about its plan. */
function withoutPlan({ period, use }: Choice): Choice {
  return { ...(period && { period }), ...(use && { use }) };
}
