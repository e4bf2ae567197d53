/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { finding } from "../../../src/domain/finding";
import { findingKey, findingNumbers } from "../../../src/domain/findingKey";
import type { Explanation } from "../../../src/domain/explanation";
import type { Hit } from "../../../src/flows/sending/SendingCheck";
import type { Checked } from "../../../src/ui/send/Checked";
import { HitList } from "../../../src/ui/send/HitList";
import { linesOf } from "../../../src/ui/send/HitLine";
import { SendDesk } from "../../../src/ui/send/SendDesk";
import { submissionOf } from "../../../src/flows/sending/submissionOf";
import { Session } from "../../../src/ui/Session";
import { anExamination } from "../../support/examination";
import { FakeWorkbook } from "../../support/FakeWorkbook";
import { snapshot } from "../../support/snapshot";
import { period } from "../../support/measures";

/** A warning in a row of the sheet. */
function warning(row: number, explanation: Partial<Explanation> | null = null): Hit {
  const found = finding("structure/issueUnknown", { sheet: "表", cell: `B${row}` }, null, {
    why: "altered",
  });
  const key = findingKey(found);
  const given: Explanation = {
    key,
    period: period("2024"),
    text: "已与下发单位核对。",
    numbers: findingNumbers(found),
    isDraft: false,
    by: "",
    at: "2025-01-10T08:00:00.000Z",
  };
  return {
    key,
    finding: found,
    state: "open",
    explanation: explanation && { ...given, ...explanation },
    follows: [],
    repair: null,
  };
}

function shown(hits: readonly Hit[]): void {
  const workbook = new FakeWorkbook("表", []);
  const desk = new SendDesk(new Session({ workbook, plans: [], isMarking: false }));
  const seen = snapshot();
  const examination = anExamination([]);
  const checked: Checked = {
    check: {
      hits,
      counts: { error: 0, warning: hits.length, hint: 0 },
      open: hits.length,
      sendable: false,
      rulesVersion: "1",
    },
    lines: linesOf(hits),
    submission: submissionOf(seen, examination, [], { profile: null, previous: null }),
    examination,
    profile: null,
    seen,
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <HitList checked={checked} grouping="severity" desk={desk} />
    </FluentProvider>,
  );
}

const lines = (): NodeListOf<Element> => document.querySelectorAll("[data-line]");

test("of 10,000 hits the first hundred are drawn, and a hundred more each time", () => {
  shown(Array.from({ length: 10_000 }, (_, index) => warning(index + 1)));
  expect(screen.getByRole("heading").textContent).toBe("警告 10000（待处理 10000）");
  expect(lines()).toHaveLength(100);
  fireEvent.click(screen.getByRole("button", { name: "再显示一些（还有 9900 处）" }));
  expect(lines()).toHaveLength(200);
});

test("an explanation of the period before, and one of other numbers, wait for a person's word", () => {
  shown([
    warning(1, { isDraft: true }),
    warning(2, { numbers: "[1]" }),
    warning(3, { at: null }),
    warning(4, {}),
  ]);
  expect(
    [...document.querySelectorAll("blockquote")].map(({ textContent }) => textContent),
  ).toEqual([
    "已与下发单位核对。上期说明，请核实后确认",
    "已与下发单位核对。数已变，请确认",
    "已与下发单位核对。取自表中的原因说明",
    "已与下发单位核对。已存入本工作簿",
  ]);
});
