import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type ReactElement,
  type RefObject,
} from "react";
import { useStore } from "zustand";
import { loadLayouts } from "../doors/loadLayouts";
import { loadProfiles } from "../doors/loadProfiles";
import { documentImporter } from "../documents/readers/documentImporter";
import { workbenchWords } from "../i18n/workbenchWords";
import type { Plan } from "../domain/plan";
import type { PaneActions } from "../ui/PaneActions";
import { langAttribute } from "../ui/useLanguage";
import { useTheme } from "../ui/useTheme";
import type { Desk } from "./Desk";
import { DiscardDialog } from "./DiscardDialog";
import { GridArea } from "./GridArea";
import type { GridHost } from "./GridHost";
import { NoticeBar } from "./NoticeBar";
import { PaneArea } from "./PaneArea";
import { SheetTabs } from "./SheetTabs";
import { SkipLinks } from "./SkipLinks";
import { Splitter } from "./Splitter";
import { useFileDrop } from "./useFileDrop";
import { useRegionKeys } from "./useRegionKeys";
import { useSaveKey } from "./useSaveKey";
import { useUnsavedWarning } from "./useUnsavedWarning";
import { WorkbenchHeader } from "./WorkbenchHeader";
import type { WorkbenchSession, WorkbenchState } from "./WorkbenchSession";

const useStyles = makeStyles({
  page: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    "@media (max-width: 899px)": { flexDirection: "column", overflowY: "auto" },
  },
  grid: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    "@media (max-width: 899px)": { flexGrow: 0, flexShrink: 0, height: "60vh" },
  },
  pane: {
    width: "var(--pane-width)",
    flexShrink: 0,
    overflowY: "auto",
    ":focus": { outlineStyle: "none" },
    "@media (max-width: 899px)": { width: "auto", overflowY: "visible" },
  },
  importing: {
    width: "max(var(--pane-width), min(75vw, 1000px))",
    "@media (max-width: 899px)": { width: "auto" },
  },
  dropping: {
    outline: `4px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: "-6px",
  },
  dropSign: {
    position: "fixed",
    inset: "auto 0 40% 0",
    margin: "0 auto",
    width: "fit-content",
    padding: tokens.spacingHorizontalL,
    zIndex: 100,
    boxShadow: tokens.shadow16,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The page: a spreadsheet beside the pane, for one file at a time, without Excel. */
export function Workbench({ session }: { readonly session: WorkbenchSession }): ReactElement {
  const styles = useStyles();
  const state = useStore(session.store);
  const { desk, locale } = state;
  const words = workbenchWords(locale);
  const regions = useRegions();
  const fileInput = useRef<HTMLInputElement>(null);
  const isDropping = useFiles(session, state.hasUnsaved, regions.commit);

  return (
    <FluentProvider theme={useTheme("system")} lang={langAttribute(locale)}>
      <div className={mergeClasses(styles.page, isDropping && styles.dropping)}>
        <SkipLinks words={words} onGrid={regions.toGrid} onPane={regions.toPane} />
        <WorkbenchHeader words={words} state={state} session={session} fileInput={fileInput} />
        {state.notice ? (
          <NoticeBar
            notice={state.notice}
            dismissWord={words.dismiss}
            onDismiss={() => {
              session.dismiss();
            }}
          />
        ) : null}
        {desk ? (
          <Body
            desk={desk}
            state={state}
            session={session}
            fileInput={fileInput}
            regions={regions}
          />
        ) : null}
        {isDropping ? <div className={styles.dropSign}>{words.drop}</div> : null}
        {state.waiting && desk ? (
          <DiscardDialog
            words={words.discard}
            current={desk.file.name}
            next={state.waiting.name}
            onDecide={(decision) => {
              session.decide(decision);
            }}
          />
        ) : null}
      </div>
    </FluentProvider>
  );
}

/** The grid and the pane, side by side or one above the other. */
function Body({
  desk,
  state,
  session,
  fileInput,
  regions,
}: {
  readonly desk: Desk;
  readonly state: WorkbenchState;
  readonly session: WorkbenchSession;
  readonly fileInput: RefObject<HTMLInputElement>;
  readonly regions: ReturnType<typeof useRegions>;
}): ReactElement {
  const styles = useStyles();
  const { locale } = state;
  const words = workbenchWords(locale);
  const [paneWidth, setPaneWidth] = useState(368);
  const [isImporting, setImporting] = useState(false);
  const { grid, pane, host, onHost } = regions;
  const actions = usePaneActions(session, fileInput, setImporting);
  return (
    <div className={styles.body} style={{ "--pane-width": `${paneWidth}px` } as CSSProperties}>
      <section className={styles.grid} aria-label={words.grid} ref={grid}>
        <GridArea desk={desk} locale={locale} revision={state.revision} onHost={onHost} />
        <SheetTabs
          label={words.sheets}
          sheets={state.sheets}
          current={state.sheet}
          onChoose={(sheet) => host.current?.activate(sheet)}
        />
      </section>
      <Splitter label={words.resize} width={paneWidth} onResize={setPaneWidth} />
      <aside
        className={mergeClasses(styles.pane, isImporting && styles.importing)}
        aria-label={words.pane}
        ref={pane}
        tabIndex={-1}
      >
        <PaneArea desk={desk} locale={locale} session={session} actions={actions} />
      </aside>
    </div>
  );
}

/** What the pane may ask of the page when there is nothing to check. */
function usePaneActions(
  session: WorkbenchSession,
  fileInput: RefObject<HTMLInputElement>,
  onImporting: (isImporting: boolean) => void,
): PaneActions {
  return useMemo(
    () => ({
      openFile: () => fileInput.current?.click(),
      showSample: () => void session.openSample(),
      makeTemplate: () => {
        session.makeTemplate();
      },
      makeTemplateFor: (plan: Plan) => {
        session.makeTemplate(plan);
      },
      importer: documentImporter,
      loadLayouts,
      loadProfiles,
      saveText: (name: string, text: string) => {
        session.saveText(name, text);
      },
      onImporting,
    }),
    [session, fileInput, onImporting],
  );
}

/** How files come and go without a button: the sample at the start, dropped files, Ctrl+S, the warning before the page is left. */
function useFiles(session: WorkbenchSession, hasUnsaved: boolean, commit: () => void): boolean {
  const open = useCallback(
    (file: File) => {
      commit();
      void session.open(file);
    },
    [commit, session],
  );
  useSaveKey(commit, session);
  useUnsavedWarning(hasUnsaved);
  useEffect(() => void session.openSample(), [session]);
  return useFileDrop(open);
}

/** The two regions of the page and the ways of the keyboard between them. */
function useRegions() {
  const grid = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const host = useRef<GridHost | undefined>(undefined);
  const onHost = useCallback((now: GridHost | undefined) => {
    host.current = now;
  }, []);
  const toGrid = useCallback(() => host.current?.focus(), []);
  const commit = useCallback(() => host.current?.commit(), []);
  const toPane = useCallback(() => {
    commit();
    pane.current?.focus();
  }, [commit]);
  const isInGrid = useCallback(() => grid.current?.contains(document.activeElement) ?? false, []);
  useRegionKeys(isInGrid, toGrid, toPane);
  return { grid, pane, host, onHost, commit, toGrid, toPane };
}
