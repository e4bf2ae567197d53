/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ErrorBoundary } from "../../src/ui/ErrorBoundary";
import { LanguageContext, languageOf } from "../../src/ui/useLanguage";

it("says what happened instead of going blank, and draws again on request", async () => {
  let isBroken = true;
  let retries = 0;
  const Fragile = (): string => {
    if (isBroken) throw new Error("宽度为负");
    return "结果";
  };
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <FluentProvider>
      <LanguageContext.Provider value={languageOf("zh")}>
        <ErrorBoundary onRetry={() => (retries += 1)}>
          <Fragile />
        </ErrorBoundary>
      </LanguageContext.Provider>
    </FluentProvider>,
  );
  expect(screen.getByRole("alert").textContent).toContain("宽度为负");
  logged.mockRestore();
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "重新检查" }));
  expect(screen.getByText("结果").textContent).toBe("结果");
  expect(retries).toBe(1);
});
