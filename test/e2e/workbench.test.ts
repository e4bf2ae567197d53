import { onPage } from "./onPage";

describe("the workbench in a browser", () => {
  test("opens under the name of the product", async () => {
    await onPage("workbench.html", async (page) => {
      expect(await page.title()).toBe("指标在轨");
      await page.locator("#root > *").first().waitFor();
    });
  });
});
