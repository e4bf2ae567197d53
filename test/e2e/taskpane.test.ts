import { onPane } from "../excel-host/browser/onPane";
import { seedOf } from "../excel-host/bookOf";
import { huzhouForm } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";
import { yearEnd2024 } from "../support/values2024";

const form = seedOf(snapshot(huzhouForm("2024年实际完成值", yearEnd2024)));
const sheet = "绩效目标表";

it("does the main job in the built pane: recognise, mark, type, explain, clear", async () => {
  await onPane(form, async ({ frame, host }) => {
    await frame.getByText("指标 22").waitFor();
    await frame.getByRole("button", { name: "标记", exact: true }).click();
    await frame.getByRole("button", { name: "清除标记" }).waitFor();
    expect(host.looksAt(`${sheet}!H5`)).toMatchObject({ fill: "#FFD7D9", bold: true });
    expect(host.looksAt(`${sheet}!H6`).bold).toBe(false);

    host.person.type(`${sheet}!H5`, 39.2);
    await frame.getByRole("button", { name: /^13/ }).waitFor();
    expect(host.looksAt(`${sheet}!H5`).bold).toBe(false);

    await frame.getByText("三级公立医院病例组合指数").first().click();
    await frame
      .getByText(/完成进度 r = /)
      .first()
      .waitFor();
    await frame.getByRole("button", { name: "清除标记" }).click();
    await frame.getByRole("button", { name: "标记", exact: true }).waitFor();
    expect(host.book.sheets.map(({ name }) => name)).toEqual([sheet]);
    expect(host.book.sheet(sheet).state.rules).toEqual([]);
  });
});
