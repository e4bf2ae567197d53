/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { FailureBar } from "../../src/ui/FailureBar";
import { Session } from "../../src/ui/Session";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import { FakeWorkbook } from "../support/FakeWorkbook";

/** The bar over a filling that a protected sheet refused: its text and its buttons. */
function shown(canLift: boolean): readonly (string | null)[] {
  const workbook = new FakeWorkbook("自评表", []);
  const session = new Session({ workbook, plans: [], isMarking: false });
  const error = new WorkbookError("workbook/protected", { sheet: "自评表" });
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <FailureBar failure={{ step: "order", error }} session={session} canLift={canLift} />
    </FluentProvider>,
  );
  const buttons = screen.getAllByRole("button").map(({ textContent }) => textContent);
  const isSaid = container.textContent.includes("这里不能撤销保护");
  return [String(isSaid), ...buttons];
}

test("lifting a protection is offered where it can be lifted", () => {
  expect(shown(true)).toEqual(["false", "撤销保护并写入", "重试", "关闭"]);
});

test("where it cannot be, it is said what to do instead", () => {
  expect(shown(false)).toEqual(["true", "重试", "关闭"]);
});
