import type { Change } from "./ChangeCollector";
import type { Run } from "./Reading";
import { requestList, type SheetList } from "./requestList";

/** What happens on the sheets, as Excel says it. */
export interface SheetEvents {
  /** @param isOwn undefined where Excel does not say who changed it (before ExcelApi 1.14). */
  readonly onChanged: (change: Change, isOwn: boolean | undefined) => void;
  /** A sheet came, went, moved, or got another name. */
  readonly onSheet: (sheetId: string) => void;
}

/** Follows all sheets, also those to come, and lists those there are, in one round trip. Resolves to the way to stop. */
export function watchSheets(
  run: Run,
  { onChanged, onSheet: onSheetEvent }: SheetEvents,
): Promise<{ readonly list: SheetList; readonly stop: () => Promise<void> }> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const onSheet = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      onSheetEvent(worksheetId);
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(({ worksheetId: sheetId, address, changeType, triggerSource }) => {
        const isEdit = changeType === "RangeEdited";
        onChanged({ sheetId, address, isEdit }, isOwn(triggerSource));
        return Promise.resolve();
      }),
      worksheets.onAdded.add(onSheet),
      worksheets.onDeleted.add(onSheet),
      ...(tellsNames()
        ? [
            worksheets.onNameChanged.add(onSheet),
            worksheets.onMoved.add(onSheet),
            worksheets.onVisibilityChanged.add(onSheet),
          ]
        : []),
    ];
    const list = requestList(context);
    await context.sync();
    const stop = (): Promise<void> =>
      Excel.run(handlers[0]?.context ?? context, async (watching) => {
        for (const handler of handlers) handler.remove();
        await watching.sync();
      });
    return { list: list(), stop };
  });
}

/** @param source absent before ExcelApi 1.14, which Excel's own types do not say. */
function isOwn(source: string | undefined): boolean | undefined {
  return source === undefined ? undefined : source === "ThisLocalAddin";
}

/** Other Excels do not tell that a sheet was renamed, moved or hidden; the next reading finds it. */
function tellsNames(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("ExcelApiOnline", "1.1") ||
    requirements.isSetSupported("ExcelApi", "1.17")
  );
}
