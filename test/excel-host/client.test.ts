/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { codeOf } from "./codeOf";
import { startHost } from "./startHost";

const sheets = [
  { name: "表", rows: [["指标", 1]] },
  { name: "2024年", rows: [[5]] },
];

beforeEach(async () => {
  await startHost({ sheets });
});

describe("what the client refuses by itself", () => {
  test("a property that was not loaded", async () => {
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    });
    await expect(codeOf(read)).resolves.toBe("PropertyNotLoaded");
  });

  test("a property that was loaded but not yet fetched", async () => {
    const read = Excel.run((context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1");
      range.load("values");
      return Promise.resolve(range.values);
    });
    await expect(codeOf(read)).resolves.toBe("PropertyNotLoaded");
  });

  test("isNullObject before a sync", async () => {
    const read = Excel.run((context) =>
      Promise.resolve(context.workbook.worksheets.getItemOrNullObject("无").isNullObject),
    );
    await expect(codeOf(read)).resolves.toBe("PropertyNotLoaded");
  });

  test("a member newer than the Excel it is in", async () => {
    await startHost({ sheets, excelApi: "1.5" });
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.clearAll();
      await context.sync();
    });
    await expect(codeOf(read)).resolves.toBe("ApiNotFound");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.5")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.6")).toBe(false);
  });

  test("1.10 is newer than 1.9", async () => {
    await startHost({ sheets, excelApi: "1.10" });
    const count = await Excel.run(async (context) => {
      const comments = context.workbook.comments.getCount();
      await context.sync();
      return comments.value;
    });
    expect(count).toBe(0);
  });
});

describe("what Excel refuses", () => {
  test("a sheet that is not there, with the statement that asked for it", async () => {
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("无").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { statement: "var worksheet = worksheets.getItem(...);" },
    });
  });

  test("values of another shape, an address that is none, a sheet name that is taken", async () => {
    const attempts: ((context: Excel.RequestContext) => void)[] = [
      ({ workbook }) => {
        workbook.worksheets.getItem("表").getRange("A1:B2").values = [[1]];
      },
      ({ workbook }) => {
        workbook.worksheets.getItem("表").getRange("ZZZZ0").load("values");
      },
      ({ workbook }) => {
        workbook.worksheets.add("表");
      },
    ];
    const codes = await Promise.all(
      attempts.map((attempt) =>
        codeOf(
          Excel.run(async (context) => {
            attempt(context);
            await context.sync();
          }),
        ),
      ),
    );
    expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "ItemAlreadyExists"]);
  });

  test("what this host has not, loudly", async () => {
    const chart = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.load("count");
      await context.sync();
    });
    await expect(chart).rejects.toMatchObject({
      code: "NotModelled",
      message: "NotModelled: Worksheet.Charts",
    });
  });

  test("a misspelt property", async () => {
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("vallues");
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ message: "NotModelled: Range.Vallues" });
  });

  test("the action that fails and what follows it; what came before stays done", async () => {
    const host = await startHost({ sheets });
    const write = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("D1").values = [["written"]];
      sheet.getRange("D2:E2").values = [[1]];
      sheet.getRange("D3").values = [["never"]];
      await context.sync();
    });
    await expect(codeOf(write)).resolves.toBe("InvalidArgument");
    expect([host.valueAt("表!D1"), host.valueAt("表!D3")]).toEqual(["written", null]);
  });
});

test("a null object tells that it is one, and so do its children", async () => {
  const answer = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const missing = worksheets.getItemOrNullObject("无");
    const there = worksheets.getItemOrNullObject("表");
    const used = missing.getUsedRangeOrNullObject(true);
    const empty = there.getRange("F1:G9").getUsedRangeOrNullObject(true);
    await context.sync();
    return [missing, there, used, empty].map(({ isNullObject }) => isNullObject);
  });
  expect(answer).toEqual([true, false, true, true]);
});

test("2,400 cells arrive in the client's pieces and land where they belong", async () => {
  const host = await startHost({ sheets });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("长表");
    const rows = Array.from({ length: 1200 }, (_, row) => [row + 1, `第${row + 1}行`]);
    sheet.getRangeByIndexes(0, 0, 1200, 2).values = rows;
    await context.sync();
  });
  expect(["A1", "B751", "A1200", "B1200"].map((cell) => host.valueAt(`长表!${cell}`))).toEqual([
    1,
    "第751行",
    1200,
    "第1200行",
  ]);
  expect(host.traffic.syncs).toBe(1);
});

test("the client lets go of what it kept when its run ends", async () => {
  const host = await startHost({ sheets });
  await Excel.run(async (context) => {
    const ranges = ["A1", "B1", "A1:B1"].map((cell) =>
      context.workbook.worksheets.getFirst().getRange(cell),
    );
    for (const range of ranges) range.load("address");
    await context.sync();
  });
  await host.eventsDelivered();
  expect([host.keptObjects, host.traffic.syncs]).toEqual([0, 1]);
});

test("sheets come with names, ids, order and visibility", async () => {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("隐").visibility = "Hidden";
    worksheets.load("items/name,items/position,items/visibility");
    await context.sync();
    return worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]);
  });
  expect(names).toEqual([
    ["表", 0, "Visible"],
    ["2024年", 1, "Visible"],
    ["隐", 2, "Hidden"],
  ]);
});

test("an address quotes a sheet's name where a formula must", async () => {
  const addresses = await Excel.run(async (context) => {
    const ranges = ["表", "2024年"].map((name) =>
      context.workbook.worksheets.getItem(name).getRange("B2:C3").load("address"),
    );
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(["表!B2:C3", "'2024年'!B2:C3"]);
});
