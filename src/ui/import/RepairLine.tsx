import type { ReactElement } from "react";
import type { PlacedRepair } from "../../documents/PlanImport";
import { describeEvidence } from "../../i18n/describeEvidence";
import { importWords } from "../../i18n/importWords";
import { useLanguage } from "../useLanguage";

/** A damaged text, what it is read as, where it stands, and what speaks for that. */
export function RepairLine({ repair }: { readonly repair: PlacedRepair }): ReactElement {
  const { locale, terms } = useLanguage();
  const words = importWords(locale);
  const { found, proposed, isCertain, candidates, evidence, at } = repair;
  const reading = isCertain && proposed !== null ? proposed : candidates.join(" / ");
  const place = at.kind === "line" ? words.repairs.line(at.line) : `${at.sheet}!${at.cell}`;
  return (
    <>
      <span lang="zh-CN">{words.repairs.change(found, reading)}</span>
      {terms.bracketed(
        [place, ...evidence.map((one) => describeEvidence(one, locale))].join(
          locale === "zh" ? "；" : "; ",
        ),
      )}
    </>
  );
}
