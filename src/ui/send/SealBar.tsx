import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { repeatCheck, type RepeatedCheck } from "../../flows/sealing/repeatCheck";
import { verifySeal, type SealVerdict } from "../../flows/sealing/verifySeal";
import type { Locale } from "../../i18n/Locale";
import { messages } from "../../i18n/messages";
import { sealWords, type SealWords } from "../../i18n/sealWords";
import { sendingWords } from "../../i18n/sendingWords";
import { shortCode } from "../../i18n/shortCode";
import { legendSheet } from "../../workbook/legendSheet";
import type { Snapshot } from "../../workbook/Workbook";
import { MessageFrame } from "../MessageFrame";
import type { PaneActions } from "../PaneActions";
import type { Session } from "../Session";
import { useLanguage } from "../useLanguage";
import { SealChanges } from "./SealChanges";

const locales: readonly Locale[] = ["zh", "en"];

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface SealBarProps {
  readonly session: Session;
  /** The workbook as it was read last. */
  readonly seen: Snapshot;
  /** Fetches what the check is repeated with; without it the seal alone is verified. */
  readonly load: PaneActions["loadLayouts"];
}

/** 核验: whether a sealed workbook still says what was sealed, and whether the same check finds the same. English has to be loaded. */
export function SealBar({ session, seen, load }: SealBarProps): ReactElement | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  const layouts = useLayouts(load);
  const verdict = useMemo(() => verifySeal(seen, legends()), [seen]);
  const repeated = useMemo(
    () => (layouts && "seal" in verdict ? repeatCheck(seen, verdict.seal, layouts) : null),
    [seen, layouts, verdict],
  );
  if (verdict.state === "missing") return null;
  const words = sealWords(locale);
  const isWhole = verdict.state === "whole" && repeated?.isSame !== false;
  return (
    <MessageFrame intent={isWhole ? "info" : "error"} text={textOf(verdict, words, locale)}>
      {"seal" in verdict && (
        <div className={styles.notes}>
          <span>{sealedText(verdict, words, locale)}</span>
          {repeated && (
            <span>{repeatedText(repeated, words, sendingWords(locale).sealed.differs)}</span>
          )}
          {verdict.changes.length > 0 && (
            <SealChanges changes={verdict.changes} onReveal={session.reveal} />
          )}
        </div>
      )}
    </MessageFrame>
  );
}

/** The legends of the marks in every language. */
function legends(): ReturnType<typeof legendSheet>[] {
  return locales.map((locale) => legendSheet(messages(locale).legend));
}

/** @returns null until they are fetched, and when they cannot be. */
function useLayouts(load: PaneActions["loadLayouts"]): readonly FormLayout[] | null {
  const [layouts, setLayouts] = useState<readonly FormLayout[] | null>(null);
  useEffect(() => {
    // Without layouts the seal is verified all the same.
    load?.().then(setLayouts, () => undefined);
  }, [load]);
  return layouts;
}

function textOf(
  verdict: Exclude<SealVerdict, { state: "missing" }>,
  { verdict: words }: SealWords,
  locale: Locale,
): string {
  if (verdict.state === "changed") {
    return sendingWords(locale).sealed.changed(verdict.changes.length);
  }
  return words[verdict.state];
}

function sealedText(
  { seal: { at, product, unit, check }, code }: Extract<SealVerdict, { seal: object }>,
  words: SealWords,
  locale: Locale,
): string {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(at),
  );
  return [words.code(shortCode(code)), unit, words.sealed(time, product, check.rules)]
    .filter((text) => text !== "")
    .join(" · ");
}

function repeatedText(
  { isSame, sendable, rules }: RepeatedCheck,
  { check }: SealWords,
  differs: string,
): string {
  if (isSame) return check.same(sendable);
  return rules.sealed === rules.now ? differs : check.otherRules(rules.sealed, rules.now);
}
