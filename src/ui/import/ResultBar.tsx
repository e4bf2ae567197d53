import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { importWords, type ImportWords } from "../../i18n/importWords";
import { formatPlan } from "../../intake/formatPlan";
import { useLanguage } from "../useLanguage";
import { CopyBox } from "./CopyBox";
import type { ImportResults } from "./ImportResults";
import type { Review } from "./Review";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: "6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ResultBarProps {
  readonly review: Review;
  readonly results: ImportResults;
}

/** The ways to go on with the plan as it stands, and what that means for what is not confirmed yet. */
export function ResultBar({ review, results }: ResultBarProps): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale).results;
  const { unsettled } = review;
  const [copied, setCopied] = useState<string | null>(null);
  const ways = waysOf(review, results, words, setCopied);
  return (
    <section aria-label={words.label} className={styles.bar}>
      {isEmpty(review) && <p className={styles.note}>{words.none}</p>}
      {unsettled > 0 && <p className={styles.note}>{words.unsettled(unsettled)}</p>}
      <div className={styles.actions}>
        {ways.map(({ name, isOff, act }, index) => (
          <Button
            key={name}
            appearance={index === 0 ? "primary" : "secondary"}
            disabled={isOff}
            onClick={act}
          >
            {name}
          </Button>
        ))}
      </div>
      {copied !== null && <CopyBox key={copied} text={copied} />}
    </section>
  );
}

interface Way {
  readonly name: string;
  readonly isOff: boolean;
  readonly act: () => void;
}

/** @param copy takes what a front door that saves no files hands over. */
function waysOf(
  review: Review,
  { use, keep, saveFile, makeTemplateFor }: ImportResults,
  words: ImportWords["results"],
  copy: (text: string) => void,
): readonly Way[] {
  const { plan, decisions } = review;
  const hand = (name: string, text: string): void => {
    if (saveFile) saveFile(`${name}.json`, text);
    else copy(text);
  };
  const way = (name: string, act: () => void): Way => ({ name, isOff: isEmpty(review), act });
  return [
    way(words.use, () => {
      use(plan);
    }),
    way(words.keep, () => {
      keep(plan);
    }),
    ...(makeTemplateFor
      ? [
          way(words.template, () => {
            makeTemplateFor(plan);
          }),
        ]
      : []),
    way(saveFile ? words.save : words.copy, () => {
      hand(plan.title === "" ? words.fileName : plan.title, formatPlan(plan));
    }),
    {
      name: saveFile ? words.saveDecisions : words.copyDecisions,
      isOff: decisions.length === 0,
      act: () => {
        hand(words.decisionsName, JSON.stringify(decisions));
      },
    },
  ];
}

function isEmpty({ plan }: Review): boolean {
  return plan.indicators.length + plan.milestones.length === 0;
}
