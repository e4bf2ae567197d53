import { readFileSync } from "node:fs";
import { frontDoors } from "./frontDoors";
import { paneDoor } from "./paneDoor";
import { half2024 } from "./samples";
import type { View, Visit } from "./Visit";
import { workbenchDoor } from "./workbenchDoor";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What of the pane is inaccessible as it is drawn, contrast included: the rule and the markup. */
async function violations({ frame, pane }: Visit): Promise<readonly string[]> {
  const place =
    (await pane.evaluate(({ localName }) => localName)) === "body" ? "body" : "aside[aria-label]";
  // An expression is not held back by the page's content policy, as a script would be.
  await frame.evaluate(`${axe};null`);
  return frame.evaluate<readonly string[]>(
    `axe.run("${place}", { rules: { region: { enabled: false } } }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
  );
}

/** What reaches out of the pane to the side; nothing when the pane does not scroll sideways. */
const sticksOut = ({ pane }: Visit): Promise<readonly string[]> =>
  pane.evaluate((element) => {
    const { documentElement: root } = element.ownerDocument;
    const isWide = [root, element].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    const edge = element.getBoundingClientRect().right + 0.5;
    return [...(isWide ? element.querySelectorAll("*") : [])]
      .filter((one) => one.getBoundingClientRect().right > edge)
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

/** Chinese that an English pane shows: but for what is marked as Chinese, is quoted, or names a sheet or component, which is the document's. */
const leftInChinese = ({ pane }: Visit): Promise<readonly string[]> =>
  pane.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      const language = parentElement?.closest("[lang]")?.getAttribute("lang");
      const own = (nodeValue ?? "").replaceAll(/“.*?”|绩效目标表|门诊|住院/g, "");
      if (language === "en" && /\p{Script=Han}/u.test(own)) found.push(own);
    }
    return found;
  });

/** Looks at the list, the legend, an indicator's page and the findings, one after the other. */
async function inEachView(visit: Visit, look: (view: string) => Promise<void>): Promise<void> {
  const { pane } = visit;
  await pane.getByRole("tab").nth(1).click();
  await look("findings");
  await pane.getByRole("tab").nth(0).click();
  await pane.locator("summary").first().click();
  await look("list and legend");
  await pane.getByRole("listitem").first().getByRole("button").click();
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await look("page");
}

const views: readonly (View & { readonly title: string })[] = [
  { title: "320 pixels wide", width: 320 },
  { title: "450 pixels wide, in the dark", width: 450, colorScheme: "dark" },
  { title: "320 pixels wide, in a theme of high contrast", width: 320, forcedColors: "active" },
  { title: "320 pixels wide, in English", width: 320, language: "en-US" },
];

describe("the pane", () => {
  test.each([
    ...views.map((view) => ({ ...view, door: paneDoor, name: paneDoor.name })),
    ...views
      .slice(0, 1)
      .map((view) => ({ ...view, door: workbenchDoor, name: workbenchDoor.name })),
  ])("fits and can be read, $title, in $name", async ({ door, ...view }) => {
    await door.open(
      half2024,
      async (visit) => {
        await inEachView(visit, async (name) => {
          expect([name, await sticksOut(visit)]).toEqual([name, []]);
          expect([name, await violations(visit)]).toEqual([name, []]);
        });
      },
      view,
    );
  });

  test.each(frontDoors)("speaks the other language when asked to, in $name", async (door) => {
    await door.open(half2024, async (visit) => {
      const { pane } = visit;
      await pane.getByRole("button", { name: "English" }).click();
      await pane.getByText("Indicators 22").waitFor();
      await inEachView(visit, async (name) => {
        expect([name, await leftInChinese(visit)]).toEqual([name, []]);
      });
      await pane.getByRole("button", { name: "中文" }).click();
      await pane.getByRole("button", { name: "返回列表" }).waitFor();
    });
  });
});
