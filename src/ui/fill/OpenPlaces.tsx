import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { OpenPlace } from "../../flows/forms/Proposal";
import { fillingWords } from "../../i18n/fillingWords";
import { formatA1 } from "../../workbook/a1";
import type { CellRef } from "../../workbook/Workbook";
import { useLanguage } from "../useLanguage";
import { CellButton } from "./CellButton";
import { placeName } from "../../workbook/placeName";
import { ListSection } from "./ListSection";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  rows: { margin: "2px 0 4px", paddingLeft: "14px" },
});

interface OpenPlacesProps {
  readonly places: readonly OpenPlace[];
  /** Whether their sheet is yet to be added, so that there is nothing to look at. */
  readonly isAdded: boolean;
  readonly onReveal: (cell: CellRef) => void;
}

/** What is left for a person to fill in, the rows of each column folded: nothing is stated on her behalf. */
export function OpenPlaces(props: OpenPlacesProps): ReactElement | null {
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  if (props.places.length === 0) return null;
  return (
    <ListSection title={words.open} note={words.openNote}>
      {props.places.map((place) => (
        <li key={placeName(place.first)}>
          {place.rows.length === 0 ? (
            <OpenCell {...props} label={place.label} cell={place.first} />
          ) : (
            <OpenColumn {...props} place={place} />
          )}
        </li>
      ))}
    </ListSection>
  );
}

interface OpenCellProps extends Pick<OpenPlacesProps, "isAdded" | "onReveal"> {
  readonly label: string;
  readonly cell: CellRef;
}

function OpenCell({ label, cell, isAdded, onReveal }: OpenCellProps): ReactElement {
  return (
    <>
      <span lang="zh-CN">{label}</span>{" "}
      {isAdded ? formatA1(cell) : <CellButton cell={cell} onReveal={onReveal} />}
    </>
  );
}

function OpenColumn({
  place: { label, cells, rows },
  ...props
}: OpenPlacesProps & { readonly place: OpenPlace }): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <span lang="zh-CN">{label}</span> {fillingWords(locale).cells(cells)}
      </summary>
      {isOpen && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={placeName(row.cell)}>
              <OpenCell {...props} {...row} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
