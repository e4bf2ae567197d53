/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";

const code = readFileSync(path.resolve(__dirname, "../../src/taskpane/unsupported.js"), "utf8");

const engines = {
  "Internet Explorer 11": "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
  "the old Edge": "Mozilla/5.0 (Windows NT 10.0) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19041",
  WebView2: "Mozilla/5.0 (Windows NT 10.0) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0",
  "the Mac's engine": "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko)",
};

/** What the page says once it has loaded in an engine. */
function saidIn(userAgent: string): string {
  document.body.innerHTML = '<div id="root"></div>';
  window.onload = null;
  const agent = jest.spyOn(window.navigator, "userAgent", "get").mockReturnValue(userAgent);
  const script = document.createElement("script");
  script.textContent = code;
  document.head.append(script);
  agent.mockRestore();
  window.dispatchEvent(new Event("load"));
  return document.body.textContent;
}

test.each([engines["Internet Explorer 11"], engines["the old Edge"]])(
  "an engine too old for the pane is told so, and where the workbench is: %s",
  (engine) => {
    expect(saidIn(engine)).toMatch(
      /^本机 Office 内置的浏览器组件太旧.*工作台.*http:\/\/localhost\//,
    );
  },
);

test.each([engines.WebView2, engines["the Mac's engine"]])(
  "an engine of today is told nothing: %s",
  (engine) => {
    expect(saidIn(engine)).toBe("");
  },
);

test("the notice is ES5, which the oldest engine reads", () => {
  const language = { ecmaVersion: 5, sourceType: "script" } as const;
  const faults = (text: string): readonly string[] =>
    new Linter().verify(text, { languageOptions: language }).map(({ message }) => message);
  expect(faults(code)).toEqual([]);
  expect(faults("const notice = () => 0;")).toEqual([expect.stringContaining("Parsing error")]);
});
