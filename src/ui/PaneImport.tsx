import { lazy, Suspense, useEffect, type ReactElement } from "react";
import type { Plan } from "../domain/plan";
import { loadFurtherFindings } from "../i18n/furtherFindings";
import { carryPlan } from "../workbook/carriedPlan";
import type { ImportDesk } from "./import/ImportDesk";
import { offerPlan, type ImportedPlans } from "./ImportedPlans";
import type { Importer } from "./Importer";
import { Loading } from "./Loading";
import type { PaneActions } from "./PaneActions";
import type { Session } from "./Session";

/** Loaded when somebody imports. */
const ImportView = lazy(async () => {
  const [{ ImportView: view }] = await Promise.all([
    import("./import/ImportView"),
    loadFurtherFindings(),
  ]);
  return { default: view };
});

interface PaneImportProps {
  readonly importer: Importer;
  readonly session: Session;
  readonly imported: ImportedPlans;
  readonly actions: PaneActions;
  readonly desk: ImportDesk | null;
  /** The same function from one rendering to the next. */
  readonly onDesk: (desk: ImportDesk) => void;
  readonly onClose: () => void;
}

/** 导入 in place of the results, and what becomes of the plan in this workbook. */
export function PaneImport(props: PaneImportProps): ReactElement {
  const { session, imported, actions, onClose, ...rest } = props;
  const { onImporting } = actions;
  useEffect(() => {
    onImporting?.(true);
    return () => {
      onImporting?.(false);
    };
  }, [onImporting]);
  const results = {
    use: (plan: Plan) => {
      offerPlan(imported, plan);
      session.choose({ planId: plan.id, planSource: "file" });
      onClose();
    },
    keep: (plan: Plan) => {
      session.order([carryPlan(plan)], {});
      onClose();
    },
    saveFile: actions.saveText,
    makeTemplateFor: actions.makeTemplateFor,
  };
  return (
    <Suspense fallback={<Loading />}>
      <ImportView {...rest} results={results} onClose={onClose} />
    </Suspense>
  );
}
