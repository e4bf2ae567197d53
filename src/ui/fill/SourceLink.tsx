import type { ReactElement } from "react";
import type { ProposalSource } from "../../flows/forms/Proposal";
import { fillingWords } from "../../i18n/fillingWords";
import { parseA1 } from "../../workbook/a1";
import type { CellRef } from "../../workbook/Workbook";
import { useLanguage } from "../useLanguage";
import { CellButton } from "./CellButton";

interface SourceLinkProps {
  readonly source: ProposalSource;
  /** Whether the Tab key reaches it. */
  readonly isCurrent: boolean;
  readonly onReveal: (cell: CellRef) => void;
}

/** Where a value is from; where that is a cell, it can be looked at. */
export function SourceLink({ source, isCurrent, onReveal }: SourceLinkProps): ReactElement {
  const { locale } = useLanguage();
  const words = fillingWords(locale);
  const { kind, cell } = source;
  const place = cell === null ? null : placeOf(cell);
  return (
    <>
      {words.sources[kind]}{" "}
      {place && (
        <CellButton
          cell={place}
          text={cell ?? ""}
          tabIndex={isCurrent ? 0 : -1}
          onReveal={onReveal}
        />
      )}
    </>
  );
}

/** The cell of `附件3!G15`. */
function placeOf(cell: string): CellRef | null {
  const end = cell.lastIndexOf("!");
  const position = parseA1(cell.slice(end + 1));
  return position ? { sheet: cell.slice(0, end), ...position } : null;
}
