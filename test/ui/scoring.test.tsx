/** @jest-environment jsdom */
import { configure, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import provincialFile from "../../seeds/scoring/provincial.json";
import type { ScoringProfile } from "../../src/domain/scoring/ScoringProfile";
import type { OfferedPlan } from "../../src/flows/choosePlan";
import { parseProfile } from "../../src/intake/scoring/parseProfile";
import { App } from "../../src/ui/App";
import type { PaneActions } from "../../src/ui/PaneActions";
import { FakeWorkbook } from "../support/FakeWorkbook";
import { standard } from "../support/scoring";
import { violations } from "../support/violations";

// Nothing is laid out here, so nothing is hidden by its style; asking each time would take most of the time.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

const noPlans: readonly OfferedPlan[] = [];
const header = ["一级指标", "二级指标", "三级指标", "2022年数据", "2023年目标值", "2024年目标值"];
const rows = [
  ["产出指标", "质量指标", "微创手术占比（%）", 12.5, 13, 14],
  ["效益指标", "社会效益指标", "远程会诊村居覆盖（%）", 50, 60, 70],
];
const results = [13, 70];

function workbook(heading: string): FakeWorkbook {
  const filled = rows.map((row, index) => [...row, results[index] ?? ""]);
  return new FakeWorkbook("附件3", [["绩效目标表"], [...header, heading], ...filled]);
}

const profiles: readonly ScoringProfile[] = [standard, parseProfile(provincialFile)];
const offering: PaneActions = { loadProfiles: () => Promise.resolve(profiles) };

/** The page of the indicator that has stood still since 2023. */
async function opened(actions: PaneActions, heading = "2024年实际完成值"): Promise<UserEvent> {
  render(
    <main>
      <App workbook={workbook(heading)} plans={noPlans} locale="zh" actions={actions} />
    </main>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: /微创手术占比/ }));
  await screen.findByRole("group", { name: "得分" });
  return user;
}

/** What the lens says, without the choice of a profile. */
function said(): readonly (string | null)[] {
  const lens = screen.getByRole("group", { name: "得分" });
  const answer = lens.children[1]?.textContent ?? null;
  return [answer, ...[...lens.querySelectorAll("p")].map(({ textContent }) => textContent)];
}

test("nothing is scored until a profile is chosen; then points, calculation and total stand beside the status", async () => {
  const user = await opened(offering);
  expect(said()).toEqual(["未启用评分", "本表没有选用评分办法，因此不计算得分。"]);
  const choice = await screen.findByRole("combobox", { name: "评分办法" });
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["不评分", "预算执行10 产出50 效益30 满意度10", "管理20 产出40 效果40"]);
  await user.selectOptions(choice, "provincial");
  expect(said()).toEqual([
    "37.14 / 40.00 分",
    "40.00 × 13.0 ÷ 14.0 = 37.14",
    "得了分值的 92.9%，但从起点到目标值只走了 0%：得分高不等于进度好。",
    "全表已评 77.14 / 80.00 分",
  ]);
  expect(screen.getByRole("group", { name: "路径状态" }).textContent).toContain("未达标");
  expect(await violations()).toEqual([]);
});

test("the profile stays chosen for the next indicator, and can be taken back", async () => {
  const user = await opened(offering);
  await user.selectOptions(await screen.findByRole("combobox", { name: "评分办法" }), "provincial");
  await user.click(screen.getByRole("button", { name: "下一项" }));
  expect(said()).toEqual(["40.00 / 40.00 分", "达到目标值，得满分。", "全表已评 77.14 / 80.00 分"]);
  await user.click(screen.getByRole("button", { name: /返回列表/ }));
  await user.click(await screen.findByRole("button", { name: /微创手术占比/ }));
  expect(said()[0]).toBe("37.14 / 40.00 分");
  await user.selectOptions(await screen.findByRole("combobox", { name: "评分办法" }), "");
  expect(said()[0]).toBe("未启用评分");
});

test("weights that do not come to 100 in this form are said", async () => {
  const user = await opened(offering);
  await user.selectOptions(await screen.findByRole("combobox", { name: "评分办法" }), "default");
  expect(said().at(-1)).toBe(
    "按评分办法“预算执行10 产出50 效益30 满意度10”，本表的分值合计是 90 分，应为 100 分：表中没有满意度指标的指标。请补上这些指标，或选用适合本表的评分办法。",
  );
});

test("during the year the points are said to be those of the value so far", async () => {
  const user = await opened(offering, "2024年上半年完成值");
  await user.selectOptions(await screen.findByRole("combobox", { name: "评分办法" }), "provincial");
  expect(said()[2]).toBe("年度未结束，按目前的完成值与全年目标值试算。");
});

test("profiles that cannot be fetched are not offered, and the page goes on", async () => {
  await opened({ loadProfiles: () => Promise.reject(new Error("offline")) });
  const choice = await screen.findByRole("combobox", { name: "评分办法" });
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["不评分"]);
  expect(said()[0]).toBe("未启用评分");
});
