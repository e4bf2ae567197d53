import { onPage } from "./onPage";

describe("a page under test fails it by", () => {
  test("logging an error", async () => {
    const scenario = onPage("workbench.html", async (page) => {
      await page.evaluate(() => {
        console.error("坏了");
      });
    });
    await expect(scenario).rejects.toThrow("console error: 坏了");
  });

  test("letting an error escape", async () => {
    const scenario = onPage("workbench.html", async (page) => {
      const thrown = page.waitForEvent("pageerror");
      await page.evaluate(() => {
        setTimeout(() => {
          throw new Error("漏了");
        });
      });
      await thrown;
    });
    await expect(scenario).rejects.toThrow("uncaught: 漏了");
  });

  test("asking another machine", async () => {
    const scenario = onPage("workbench.html", async (page) => {
      const asked = page.waitForEvent("requestfailed");
      await page.evaluate(() => {
        window.open("http://elsewhere.example/", "_self");
      });
      await asked;
    });
    await expect(scenario).rejects.toThrow("request to another machine: http://elsewhere.example/");
  });

  test("fetching from another machine, which its content policy refuses", async () => {
    const scenario = onPage("workbench.html", async (page) => {
      await page.evaluate(() => fetch("http://elsewhere.example/").catch(() => undefined));
    });
    await expect(scenario).rejects.toThrow("Content Security Policy");
  });
});
