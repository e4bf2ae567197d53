/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { codeOf } from "./codeOf";
import { startHost } from "./startHost";

const table = {
  name: "表",
  rows: [
    ["指标", "单位", "目标"],
    ["门诊", "人次", 10],
    ["住院", "人次", 20],
  ],
};

test("the format of a range is what its cells share", async () => {
  await startHost({ sheets: [table] });
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const first = sheet.getRange("A1");
    first.format.fill.color = "#ffd7d9";
    first.format.font.bold = true;
    first.format.wrapText = true;
    first.format.horizontalAlignment = "Center";
    first.format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("A:A").format.columnWidth = 120;
    const both = sheet.getRange("A1:B1");
    for (const range of [first, both])
      range.load("format/fill/color,format/font/bold,format/wrapText,format/columnWidth");
    await context.sync();
    return [first, both].map(({ format }) => [
      format.fill.color,
      format.font.bold,
      format.wrapText,
      format.columnWidth,
    ]);
  });
  expect(read).toEqual([
    ["#FFD7D9", true, true, 120],
    ["", null, null, null],
  ]);
});

test("merged areas come with their addresses; a range without any is a null object", async () => {
  await startHost({ sheets: [{ ...table, merges: ["A2:A3", "B1:C1"] }] });
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
    const none = sheet.getRange("B2:C3").getMergedAreasOrNullObject();
    merged.load("address,areaCount");
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    const areas = merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
      rowIndex,
      columnIndex,
      rowCount,
      columnCount,
    ]);
    return [merged.address, merged.areaCount, none.isNullObject, areas];
  });
  expect(read).toEqual([
    "表!A2:A3,表!B1:C1",
    2,
    true,
    [
      [1, 0, 2, 1],
      [0, 1, 1, 2],
    ],
  ]);
});

test("hidden rows are told one by one", async () => {
  await startHost({ sheets: [{ ...table, hiddenRows: [1] }] });
  const read = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("表").getUsedRange();
    const rows = used.getRowProperties({ rowHidden: true });
    used.load("rowHidden,columnHidden");
    await context.sync();
    return [rows.value, used.rowHidden, used.columnHidden];
  });
  expect(read).toEqual([
    [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
    null,
    false,
  ]);
});

test("many cells get a look in one call", async () => {
  const host = await startHost({ sheets: [table] });
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem("表")
      .getRange("A1:B1")
      .setCellProperties([[{ format: { fill: { color: "#FFF0C2" } } }, {}]]);
    await context.sync();
  });
  expect(["A1", "B1"].map((cell) => host.looksAt(`表!${cell}`).fill)).toEqual(["#FFF0C2", ""]);
});

test("of two rules that hold, the one added last counts; its removal brings the other back", async () => {
  const host = await startHost({ sheets: [table] });
  const add = (formula: string, color: string): Promise<string> =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("表").getRange("C2:C3");
      const rule = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = formula;
      rule.custom.format.fill.color = color;
      rule.custom.format.numberFormat = '"▼ "0';
      rule.load("id,priority,type,stopIfTrue");
      rule.custom.rule.load("formula");
      await context.sync();
      expect([rule.priority, rule.type, rule.stopIfTrue, rule.custom.rule.formula]).toEqual([
        0,
        "Custom",
        false,
        formula,
      ]);
      return rule.id;
    });
  await add("=C2<15", "#FFD7D9");
  const later = await add('=AND(ISNUMBER(C2),N("ontrack:x")=0)', "#FFF0C2");
  const looks = (): unknown => ["C2", "C3"].map((cell) => host.looksAt(`表!${cell}`).fill);
  expect(looks()).toEqual(["#FFF0C2", "#FFF0C2"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表").getRange();
    sheet.conditionalFormats.getItem(later).delete();
    await context.sync();
  });
  expect(looks()).toEqual(["#FFD7D9", ""]);
  expect(host.looksAt("表!C2").text).toBe("▼ 10");
});

test("clearing the rules of some cells leaves those of the others", async () => {
  const host = await startHost({ sheets: [table] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const rule = sheet.getRange("C1:C9").conditionalFormats.add("CellValue");
    rule.cellValue.rule = { formula1: "=15", operator: "LessThan" };
    rule.cellValue.format.font.color = "#8A0012";
    sheet.getRange("C2").conditionalFormats.clearAll();
    await context.sync();
  });
  host.person.type("表!C3", 5);
  expect(["C2", "C3"].map((cell) => host.looksAt(`表!${cell}`).color)).toEqual([
    "#000000",
    "#8A0012",
  ]);
});

test("a protected sheet takes no writing but in its open cells, and its password is asked for", async () => {
  const host = await startHost({
    sheets: [{ ...table, protectedBy: "secret", cells: { E1: { value: 1, locked: false } } }],
  });
  const write = (cell: string): Promise<string | undefined> =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("表").getRange(cell).values = [[9]];
        await context.sync();
      }),
    );
  const unprotect = (password: string): Promise<string | undefined> =>
    codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("表").protection.unprotect(password);
        await context.sync();
      }),
    );
  const answers = [await write("C2"), await write("E1"), await unprotect("wrong")];
  expect(answers).toEqual(["AccessDenied", undefined, "AccessDenied"]);
  expect([await unprotect("secret"), await write("C2")]).toEqual([undefined, undefined]);
  expect(host.valueAt("表!C2")).toBe(9);
});

test("custom XML parts are found by the namespace of their root", async () => {
  const host = await startHost({ sheets: [table], parts: ['<a xmlns="urn:other"/>'] });
  const read = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<plan xmlns="urn:ontrack">一</plan>');
    const part = customXmlParts.getByNamespace("urn:ontrack").getOnlyItemOrNullObject();
    const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    part.setXml('<plan xmlns="urn:ontrack">二</plan>');
    const xml = part.getXml();
    part.load("id,namespaceUri");
    await context.sync();
    return [xml.value, part.namespaceUri, none.isNullObject];
  });
  expect(read).toEqual(['<plan xmlns="urn:ontrack">二</plan>', "urn:ontrack", true]);
  expect([...host.book.parts.values()]).toEqual([
    '<a xmlns="urn:other"/>',
    '<plan xmlns="urn:ontrack">二</plan>',
  ]);
});

test("names, tables, comments and settings are kept", async () => {
  await startHost({ sheets: [table], names: { 目标: "表!$C$2:$C$3" } });
  const read = await Excel.run(async (context) => {
    const { names, tables, comments, settings } = context.workbook;
    const sheet = context.workbook.worksheets.getItem("表");
    names.add("首行", sheet.getRange("A1:C1"));
    const target = names.getItem("目标").getRange().load("address,values");
    const first = names.getItem("首行").load("name,formula,type");
    const made = sheet.tables.add("A1:C3", true);
    made.name = "指标表";
    const body = tables.getItem("指标表").getDataBodyRange().load("address");
    const comment = comments.add("表!C2", "低于目标");
    const place = comment.getLocation().load("address");
    comment.load("content");
    settings.add("语言", { code: "zh" });
    const setting = settings.getItem("语言").load("value");
    await context.sync();
    return [
      [target.address, target.values],
      [first.name, first.formula, first.type],
      body.address,
      [place.address, comment.content],
      setting.value as unknown,
    ];
  });
  expect(read).toEqual([
    ["表!C2:C3", [[10], [20]]],
    ["首行", "=表!$A$1:$C$1", "Range"],
    "表!A2:C3",
    ["表!C2", "低于目标"],
    { code: "zh" },
  ]);
});

test("data validations are kept as they were given", async () => {
  const decimal = { formula1: 0, formula2: 100, operator: "Between" as const };
  await startHost({ sheets: [table] });
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("C2:C3").dataValidation.rule = { decimal };
    const inside = sheet.getRange("C2").dataValidation.load("type,rule");
    const outside = sheet.getRange("A1").dataValidation.load("type,rule");
    await context.sync();
    return [inside.type, inside.rule, outside.type];
  });
  expect(read).toEqual(["Decimal", { decimal }, "None"]);
});

test("what is entered is read as Excel reads it", async () => {
  await startHost({ sheets: [{ name: "表", cells: { A6: { numberFormat: "@" } } }] });
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1:A7");
    range.values = [["12"], ["'12"], ["12.5%"], ["true"], ["=1+1"], ["12"], ["#N/A"]];
    range.load("values,formulas,valueTypes,numberFormat");
    await context.sync();
    return [range.values, range.formulas[4], range.valueTypes, range.numberFormat[2]];
  });
  expect(read).toEqual([
    [[12], ["12"], [0.125], [true], [2], ["12"], ["#N/A"]],
    ["=1+1"],
    [["Double"], ["String"], ["Double"], ["Boolean"], ["Double"], ["String"], ["Error"]],
    ["0.00%"],
  ]);
});
