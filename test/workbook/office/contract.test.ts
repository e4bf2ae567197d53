/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import { OfficeWorkbook } from "../../../src/workbook/office/OfficeWorkbook";
import { seedOf } from "../../excel-host/bookOf";
import { startHost } from "../../excel-host/startHost";
import { snapshot } from "../../support/snapshot";
import { describeWorkbook, sketches } from "../contract";

const quiet = 150;

describeWorkbook(async (parts = []) => {
  const host = await startHost({ ...seedOf(snapshot(...sketches)), parts });
  return {
    workbook: new OfficeWorkbook(),
    type: async (address, value) => {
      host.person.type(`表!${address}`, value);
      await host.eventsDelivered();
      await new Promise((resolve) => setTimeout(resolve, quiet));
    },
    marksOn: (sheet) => host.book.sheet(sheet).state.rules.length,
    printed: (sheet) => {
      const { paperSize, orientation, centerFooter } = host.book.sheet(sheet).state.page;
      return {
        paper: paperSize === "A4" ? "A4" : "other",
        isLandscape: orientation === "Landscape",
        footer: centerFooter,
      };
    },
    parts: () => [...host.book.parts.values()],
  };
});
