import { onPane } from "../excel-host/browser/onPane";

const pane = `<!doctype html><meta charset="utf-8"><title>窗格</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p role="status">…</p>
<script>
  const status = document.querySelector("[role=status]");
  const show = (text) => { status.textContent = text; };
  Office.onReady(() => Office.actions.associate("sign", (event) => { show("signed"); event.completed(); }));
  Office.onReady(({ host, platform }) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.onChanged.add(({ address, details }) => Promise.resolve(show(address + " " + details.valueAfter)));
    const range = sheet.getRange("A1:B1").load("values");
    const rule = sheet.getRange("B1").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B1>5";
    rule.custom.format.fill.color = "#FFD7D9";
    await context.sync();
    show(host + " " + platform + " " + range.values[0].join());
  }));
</script>`;

const options = {
  sheets: [{ name: "表", rows: [["指标", 1]] }],
  page: "pane.html",
  pages: { "pane.html": pane },
};

test("a page that takes office.js from Microsoft's address reads, marks and hears the emulated Excel", async () => {
  await onPane(options, async ({ frame, host, page, draw }) => {
    const status = frame.getByRole("status");
    await status.filter({ hasText: "Excel PC 指标,1" }).waitFor();
    host.person.type("表!B1", 7);
    await status.filter({ hasText: "B1 7" }).waitFor();
    expect(host.looksAt("表!B1").fill).toBe("#FFD7D9");
    await draw();
    const drawn = page.locator("#sheet").getByRole("cell", { name: "7", exact: true });
    await expect(drawn.evaluate((cell) => getComputedStyle(cell).backgroundColor)).resolves.toBe(
      "rgb(255, 215, 217)",
    );
    expect(host.traffic.syncs).toBe(1);
    await host.pressCommand("sign");
    await expect(status.textContent()).resolves.toBe("signed");
  });
});

const idle = `<!doctype html><meta charset="utf-8"><title>窗格</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p role="status"></p>
<script>
  Office.onReady(() => { document.querySelector("[role=status]").textContent = "ready"; });
</script>`;

test("a member newer than the Excel is refused there too", async () => {
  const older = { ...options, excelApi: "1.5", pages: { "pane.html": idle } };
  await onPane(older, async ({ frame }) => {
    await frame.getByRole("status").filter({ hasText: "ready" }).waitFor();
    const code = await frame.evaluate(() =>
      Excel.run((context) => {
        context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.getCount();
        return Promise.resolve("");
      }).catch((error: unknown) =>
        error instanceof Error ? String(Reflect.get(error, "code")) : "",
      ),
    );
    expect(code).toBe("ApiNotFound");
  });
});
