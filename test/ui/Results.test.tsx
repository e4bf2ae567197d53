/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Examination } from "../../src/flows/Examination";
import { Results } from "../../src/ui/Results";
import type { CellRef } from "../../src/workbook/Workbook";
import { anExamination, anIndicator, costs, floor } from "../support/examination";
import { violations } from "../support/violations";

// Nothing is laid out here, so nothing is hidden by its style; asking each time would take most of the time.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

function shown(examination: Examination): {
  readonly user: UserEvent;
  readonly revealed: CellRef[];
} {
  const revealed: CellRef[] = [];
  const reveal = (cell: CellRef): void => {
    revealed.push(cell);
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <Results
          examination={examination}
          pane={{ current: document.body }}
          actions={{}}
          profile={{ profile: "", onProfile: () => undefined }}
          onReveal={reveal}
        />
      </main>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), revealed };
}

function rows(): HTMLElement[] {
  return within(screen.getByRole("list", { name: "指标，最需要关注的在前" })).getAllByRole(
    "button",
  );
}

function described(row: HTMLElement | undefined, by: "labelledby" | "describedby"): string {
  const ids = row?.getAttribute(`aria-${by}`)?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}

describe("an indicator that is measured in parts", () => {
  const examination = anExamination([{ indicator: costs, values: [3.5, null] }]);

  test("has no value of its own: its parts' values stand side by side, each with a row below", () => {
    shown(examination);
    expect(
      rows().map((row) => [described(row, "labelledby"), described(row, "describedby")]),
    ).toEqual([
      ["14 门诊和住院次均费用增幅 ○缺数", "门诊 3.50%、住院 未填  以最差的一项为准"],
      ["门诊 ●关注", "3.50% 目标 ≤ 5.00% 接近上限 5.00%，余地只剩 1.50 个百分点"],
      ["住院 ○缺数", "未填 目标 ≤ 5.00% 没有填写完成值"],
    ]);
  });

  test("a part's row opens the page at that part and shows its cell", async () => {
    const { user, revealed } = shown(examination);
    const [, , inpatients] = rows();
    if (inpatients) await user.click(inpatients);
    await screen.findByRole("heading", { level: 1 });
    expect(document.activeElement?.textContent).toBe("住院○缺数");
    expect(revealed).toEqual([{ sheet: "附件3", row: 4, column: 6 }]);
    expect(screen.getAllByRole("group", { name: "三个角度，各看各的" })).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });
});

describe("an indicator's facts", () => {
  test("name the place in the document and the responsible units, the lead first", async () => {
    const { user } = shown(anExamination([{ indicator: anIndicator(), values: [1.03] }]));
    const [row] = rows();
    if (row) await user.click(row);
    const terms = screen.getAllByRole("term").map(({ textContent }) => textContent);
    const facts = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(terms.map((term, index) => [term, facts[index]])).toEqual([
      ["所属类别", "产出指标 / 质量指标"],
      ["指标方向", "越高越好（按国家绩效考核指标的导向）"],
      ["指标形态", "逐年改善（目标值由基准值逐年变好）"],
      ["责任单位", "市卫生健康委（牵头）、市财政局"],
      ["出处", "附件3 第8行"],
    ]);
  });
});

describe("a table of many indicators", () => {
  const many = Array.from({ length: 230 }, (_, index) => ({
    indicator: anIndicator({ id: `ind-${index}`, number: index, name: `第${index}项` }),
    values: [1.03],
  }));

  test("shows a hundred, and more when asked", async () => {
    const { user } = shown(anExamination([{ indicator: floor, values: [89] }, ...many]));
    expect(rows()).toHaveLength(100);
    await user.click(screen.getByRole("button", { name: "再显示一些（还有 131 项）" }));
    expect(rows()).toHaveLength(200);
  });

  test("the arrow keys go on past the hundredth", async () => {
    const { user } = shown(anExamination(many));
    act(() => {
      rows().at(-1)?.focus();
    });
    await user.keyboard("{ArrowDown}");
    expect(described(rows()[100], "labelledby")).toBe("100 第100项 ✓正常");
    expect(document.activeElement).toBe(rows()[100]);
  });
});
