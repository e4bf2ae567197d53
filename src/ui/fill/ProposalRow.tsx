import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Filling, Proposal } from "../../flows/forms/Proposal";
import { fillingWords } from "../../i18n/fillingWords";
import { useLanguage } from "../useLanguage";
import type { FillDesk } from "./FillDesk";
import { fieldName } from "./fieldName";
import { proposalText } from "./proposalText";
import { SourceLink } from "./SourceLink";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    gridTemplateAreas: '"box name state" ". value value" ". source source"',
    columnGap: "6px",
    alignItems: "start",
    padding: "6px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "@container (min-width: 600px)": {
      gridTemplateColumns: "20px minmax(0, 5fr) minmax(0, 3fr) minmax(0, 3fr) 72px",
      gridTemplateAreas: '"box name value source state"',
      containIntrinsicSize: "auto 34px",
    },
  },
  box: {
    gridArea: "box",
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  name: { gridArea: "name", cursor: "pointer", overflowWrap: "anywhere" },
  field: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { gridArea: "value", overflowWrap: "anywhere" },
  now: { fontWeight: tokens.fontWeightSemibold },
  held: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  source: { gridArea: "source", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  state: {
    gridArea: "state",
    justifySelf: "end",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  differs: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly filling: Filling;
  readonly index: number;
  readonly accepted: ReadonlySet<Proposal>;
  readonly isCurrent: boolean;
  readonly desk: FillDesk;
  readonly onFocus: (index: number) => void;
}

/** One cell of the form: what would be put into it, what it holds, and where that is from. */
export function ProposalRow(props: ProposalRowProps): ReactElement {
  const { proposal, filling, index, accepted, isCurrent, desk } = props;
  const styles = useStyles();
  const id = useId();
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const { label, state, found, source, formula, noFormula } = proposal;
  const text = proposalText(proposal, filling, desk.session.seen);
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        id={`${id}-box`}
        className={styles.box}
        data-line={index}
        tabIndex={isCurrent ? 0 : -1}
        checked={accepted.has(proposal)}
        aria-describedby={`${id}-value ${id}-state`}
        onChange={({ target }) => {
          desk.take([proposal], target.checked);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !filling.added) desk.session.reveal(proposal.cell);
        }}
        onFocus={() => {
          props.onFocus(index);
        }}
      />
      <label htmlFor={`${id}-box`} className={styles.name}>
        <span lang="zh-CN">{label}</span>{" "}
        <span className={styles.field}>{fieldName(proposal, words)}</span>
      </label>
      <span id={`${id}-value`} className={styles.value}>
        <span className={styles.now}>{text.value}</span>{" "}
        {found !== null && <span className={styles.held}>{words.held(text.found)}</span>}
      </span>
      <span className={styles.source}>
        <SourceLink source={source} isCurrent={isCurrent} onReveal={desk.session.reveal} />
        {formula !== undefined && words.formula}
        {noFormula && words.noFormula[noFormula.kind](noFormula.cell ?? "")}
      </span>
      <span
        id={`${id}-state`}
        className={mergeClasses(styles.state, state === "differs" && styles.differs)}
      >
        {words.states[state]}
      </span>
    </li>
  );
}
