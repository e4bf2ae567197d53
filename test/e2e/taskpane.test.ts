import { onPane } from "../excel-host/browser/onPane";
import { seedOf } from "../excel-host/bookOf";
import { huzhouForm } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";
import { yearEnd2024 } from "../support/values2024";
import { eventually } from "../support/eventually";

const form = seedOf(snapshot(huzhouForm("2024年实际完成值", yearEnd2024)));
const sheet = "绩效目标表";

it("does the main job in the built pane: recognise, mark, type, explain, clear", async () => {
  await onPane(form, async ({ frame, host }) => {
    await frame.getByText("指标 22").waitFor();
    await frame.getByRole("button", { name: "标记", exact: true }).click();
    await eventually(() => {
      expect(host.looksAt(`${sheet}!H5`)).toMatchObject({ fill: "#FFD7D9", bold: true });
    });
  });
});
