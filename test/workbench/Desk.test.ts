import { Desk } from "../../src/workbench/Desk";
import { openWorkbookFile } from "../../src/workbench/openWorkbookFile";
import { carryPlan } from "../../src/workbook/carriedPlan";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { huzhou } from "../support/huzhouForm";
import { xlsx } from "../support/xlsx";

const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** A file on a desk, and what the page and the pane are told. */
async function onDesk(customXml: readonly string[]) {
  const bytes = xlsx({ sheets: [cells], customXml });
  const told: string[] = [];
  const desk = new Desk(openWorkbookFile("表.xlsx", bytes), {
    changed: () => told.push("changed"),
    refused: () => told.push("refused"),
    selected: () => told.push("selected"),
    sheetsChanged: () => told.push("sheets changed"),
  });
  await desk.port.watch((changed) => told.push(changed === null ? "anything" : "cells"));
  return { bytes, desk, told, carried: () => openXlsx(desk.file.save()).snapshot.parts.length };
}

describe("a plan put into the workbook", () => {
  test("is one step to undo and redo, and undone the file is what it was, byte for byte", async () => {
    const { bytes, desk, told, carried } = await onDesk(['<o xmlns="urn:other"/>']);
    await desk.port.write([carryPlan(huzhou)]);
    const { canUndo, hasUnsaved } = desk.session;
    expect([canUndo, hasUnsaved, carried(), told]).toEqual([true, true, 1, ["changed"]]);
    desk.undo();
    expect(desk.file.save()).toEqual(bytes);
    expect([desk.session.hasUnsaved, told.slice(1)]).toEqual([false, ["anything", "changed"]]);
    desk.redo();
    expect([desk.session.hasUnsaved, carried()]).toEqual([true, 1]);
  });

  test("is taken out as one step too, which brings it back as it was, copies and all", async () => {
    const copies = ["1", "2"].map((text) => `<p xmlns="urn:ontrack:plan">${text}</p>`);
    const { bytes, desk, carried } = await onDesk(copies);
    await desk.port.write([carryPlan(null)]);
    expect(carried()).toBe(0);
    desk.undo();
    expect(desk.file.save()).toEqual(bytes);
    await desk.port.write([carryPlan(huzhou)]);
    expect(carried()).toBe(1);
    desk.undo();
    expect(desk.file.save()).toEqual(bytes);
  });
});
