import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportingPeriod } from "../domain/period";
import type { OfferedPlan } from "../flows/choosePlan";
import type { Examination, Use } from "../flows/Examination";
import { describePeriod } from "../i18n/describePeriod";
import { capitalised } from "./capitalised";
import { periodKey, periodsOffered } from "./periodsOffered";
import { planKey, plansOffered } from "./plansOffered";
import { SelectField } from "./SelectField";
import type { Choice } from "./SessionState";
import { useLanguage } from "./useLanguage";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    "& > :first-child": { gridColumn: "1 / -1" },
    "@container (min-width: 600px)": {
      gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)",
      "& > :first-child": { gridColumn: "auto" },
    },
  },
});

interface ChoiceBarProps {
  readonly examination: Examination;
  readonly plans: readonly OfferedPlan[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Which plan, period and use the workbook is checked for; each is shown and can be changed. */
export function ChoiceBar({ examination, plans, choice, onChoose }: ChoiceBarProps): ReactElement {
  const styles = useStyles();
  const { words, terms } = useLanguage();
  const { plan, use } = examination;
  const offered = plansOffered(examination, plans);
  const chosen = plan && offered.find((one) => one.plan === plan.plan);
  return (
    <div role="group" aria-label={words.choices.label} className={styles.bar}>
      <SelectField
        label={words.choices.plan}
        value={chosen ? planKey(chosen) : ""}
        onChange={(key) => {
          const found = offered.find((one) => planKey(one) === key);
          if (found) onChoose(withPlan(choice, found));
        }}
      >
        {!chosen && <option value="">{words.choices.ownPlan}</option>}
        {offered.map((one) => (
          <PlanOption key={planKey(one)} offered={one} />
        ))}
      </SelectField>
      <PeriodField examination={examination} choice={choice} onChoose={onChoose} />
      <SelectField
        label={words.choices.use}
        value={use}
        onChange={(value) => {
          onChoose({ ...choice, use: value as Use });
        }}
      >
        {(["reporting", "setting"] as const).map((each) => (
          <option key={each} value={each}>
            {capitalised(terms.use[each])}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function PlanOption({ offered }: { readonly offered: OfferedPlan }): ReactElement {
  const { words } = useLanguage();
  const { title } = offered.plan;
  const value = planKey(offered);
  if (offered.source === "workbook") {
    return <option value={value}>{words.choices.carriedPlan(title)}</option>;
  }
  return (
    <option value={value} lang="zh-CN">
      {title}
    </option>
  );
}

/** Another plan has other years, so the period is found out again. */
function withPlan({ use }: Choice, { plan, source }: OfferedPlan): Choice {
  return { planId: plan.id, planSource: source, ...(use && { use }) };
}

function PeriodField({
  examination,
  choice,
  onChoose,
}: Omit<ChoiceBarProps, "plans">): ReactElement {
  const { words, locale } = useLanguage();
  const { plan, period, periods } = examination;
  const elsewhere = periodsOffered(plan?.plan.years ?? [], periods, period);
  const options = (offered: readonly ReportingPeriod[]): ReactElement[] =>
    offered.map((one) => (
      <option key={periodKey(one)} value={periodKey(one)}>
        {capitalised(describePeriod(one, locale))}
      </option>
    ));
  return (
    <SelectField
      label={words.choices.period}
      value={periodKey(period)}
      onChange={(key) => {
        const found = [...periods, ...elsewhere].find((one) => periodKey(one) === key);
        if (found) onChoose({ ...choice, period: found });
      }}
    >
      {periods.length > 0 && (
        <optgroup label={words.choices.periodsHere}>{options(periods)}</optgroup>
      )}
      {elsewhere.length > 0 && (
        <optgroup label={words.choices.periodsElse}>{options(elsewhere)}</optgroup>
      )}
    </SelectField>
  );
}
