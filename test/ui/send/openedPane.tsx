import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { OfferedPlan } from "../../../src/flows/choosePlan";
import type { Locale } from "../../../src/i18n/Locale";
import { App } from "../../../src/ui/App";
import type { PaneActions } from "../../../src/ui/PaneActions";
import type { Copies } from "../../../src/ui/send/Copies";
import type { GridWorkbook } from "../../../src/workbook/GridWorkbook";
import type { CellValue } from "../../../src/workbook/Workbook";
import { layouts } from "../../support/aSendable";
import { huzhou } from "../../support/huzhouForm";

const plans: readonly OfferedPlan[] = [{ plan: huzhou, source: "builtin" }];
const actions: PaneActions = { loadLayouts: () => Promise.resolve(layouts) };
export const sheet = "绩效目标表";
export const j12 = { sheet, row: 11, column: 9 };

/** The pane with the check before sending open and made. */
export async function opened(
  workbook: GridWorkbook,
  locale: Locale = "zh",
  copies?: Copies,
): Promise<void> {
  const own = copies ? { ...actions, loadCopies: () => Promise.resolve(copies) } : actions;
  render(
    <main>
      <App workbook={workbook} plans={plans} locale={locale} actions={own} />
    </main>,
  );
  const name = locale === "zh" ? "发送前校验" : "Check before sending";
  fireEvent.click(await screen.findByRole("button", { name }, { timeout: 10_000 }));
  await screen.findByText(locale === "zh" ? /^审核规则|审核规则第/ : /rules version \d/);
  await verdict(/./);
}

/** Waits until the verdict reads so, and gives it. */
export async function verdict(expected: RegExp): Promise<string> {
  const read = (): string =>
    screen.getAllByRole("status").find((each) => each.querySelector("p"))?.firstElementChild
      ?.textContent ?? "";
  await waitFor(
    () => {
      expect(read()).toMatch(expected);
    },
    { timeout: 10_000 },
  );
  return read();
}

/** Types a result as a person does. */
export function type(workbook: GridWorkbook, value: CellValue): void {
  if (typeof value === "object" && value !== null) throw new Error("no constant");
  act(() => {
    workbook.typed([{ cell: j12, value }]);
  });
}
