import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import type { Plan } from "../../domain/plan";
import type { Quote } from "../../documents/SourceDocument";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";
import type { RovingFocus } from "../useRovingFocus";
import { canJoin } from "./canJoin";
import { DraftDetail } from "./DraftDetail";
import { DraftLine } from "./DraftLine";
import type { ImportDesk } from "./ImportDesk";
import type { DraftRow } from "./Review";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 112px",
  },
  more: { width: "100%", marginTop: "8px" },
});

interface DraftListProps {
  readonly rows: readonly DraftRow[];
  readonly plan: Plan;
  readonly desk: ImportDesk;
  readonly roving: RovingFocus;
  readonly limit: number;
  readonly excerpt: ReactNode;
  readonly onMore: () => void;
  readonly onUndo: () => void;
  readonly onQuote: (quote: Quote) => void;
}

/** The drafts line by line with the current one explained; one key for each thing that can be done with it. */
export function DraftList(props: DraftListProps): ReactElement {
  const { rows, roving, limit } = props;
  const { list, go } = roving;
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = importWords(locale);
  const [editing, setEditing] = useState<ReadonlySet<string>>(new Set());
  const [joining, setJoining] = useState<string | null>(null);
  return (
    <>
      <ol ref={list} className={styles.list} aria-label={words.list.label}>
        {rows.slice(0, limit).map((row, index) => (
          <DraftItem
            key={row.draft.id}
            {...props}
            row={row}
            index={index}
            isEditing={editing.has(row.draft.id) && !row.isOut}
            onEdit={(isEditing) => {
              setEditing((before) => withMember(before, row.draft.id, isEditing));
              if (!isEditing) go(index);
            }}
            isJoining={joining === row.draft.id && !row.isOut}
            onJoin={(isJoining) => {
              setJoining(isJoining ? row.draft.id : null);
              if (!isJoining) go(index);
            }}
          />
        ))}
      </ol>
      {rows.length > limit && (
        <Button className={styles.more} onClick={props.onMore}>
          {words.list.more(rows.length - limit)}
        </Button>
      )}
    </>
  );
}

interface DraftItemProps extends DraftListProps {
  readonly row: DraftRow;
  readonly index: number;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly isJoining: boolean;
  readonly onJoin: (isJoining: boolean) => void;
}

function DraftItem(props: DraftItemProps): ReactElement {
  const { row, index, roving, isEditing } = props;
  const styles = useStyles();
  const details = useId();
  const [isRefused, setRefused] = useState(false);
  const deeds = deedsOf(props, () => {
    setRefused(true);
    document.getElementById(details)?.querySelector<HTMLElement>("[data-reading]")?.focus();
  });
  const isCurrent = index === roving.current;
  const enter = row.isOut ? deeds.restore : deeds.accept;
  const { edit: e, reject: Delete, join: j } = deeds;
  const keys = { Enter: enter, e, Delete, j, u: props.onUndo };
  return (
    <li className={styles.item}>
      <DraftLine
        row={row}
        index={index}
        isCurrent={isCurrent}
        details={details}
        onSelect={roving.setCurrent}
        onKey={isCurrent ? pressing(keys) : undefined}
      />
      {(isCurrent || isEditing) && (
        <DraftDetail
          id={details}
          row={row}
          plan={props.plan}
          isEditing={isEditing}
          isRefused={isRefused}
          onEdit={props.onEdit}
          onAccept={deeds.accept}
          onReject={deeds.reject}
          onRestore={deeds.restore}
          isJoining={props.isJoining}
          onJoin={props.onJoin}
          onDecide={(decision) => {
            props.desk.decide(decision);
            roving.go(index);
          }}
          onQuote={props.onQuote}
          excerpt={isCurrent && props.excerpt}
        />
      )}
    </li>
  );
}

interface Deeds {
  readonly edit: () => void;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly join: () => void;
  readonly restore: () => void;
}

/** What can be done with a draft; what settles it leads on to the next one. One with an open reading is not accepted. */
function deedsOf(props: DraftItemProps, refuse: () => void): Deeds {
  const { desk, rows, index } = props;
  const { go } = props.roving;
  const { openTargets, state, isOut, draft } = props.row;
  const { id } = draft;
  const next = Math.min(index + 1, rows.length - 1);
  return {
    edit: () => {
      if (!isOut) props.onEdit(true);
    },
    accept: () => {
      if (openTargets.length > 0) {
        refuse();
        return;
      }
      if (state === "pending") desk.accept([id]);
      go(next);
    },
    reject: () => {
      if (!isOut) desk.decide({ kind: "reject", id });
      go(next);
    },
    join: () => {
      if (canJoin(props.row, props.plan)) props.onJoin(true);
    },
    restore: () => {
      desk.restore(id);
      go(index);
    },
  };
}

/** Does what a key stands for, unless it is part of a key combination. */
function pressing(deeds: Readonly<Record<string, () => void>>): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const deed = deeds[key.length === 1 ? key.toLowerCase() : key];
    if (!deed || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    deed();
  };
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const others = [...set].filter((one) => one !== member);
  return new Set(isIn ? [...others, member] : others);
}
