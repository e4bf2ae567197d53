/** @jest-environment ./test/excel-host/client/OfficeEnvironment.ts */
import type { ExcelHost } from "../excel-host/ExcelHost";
import { closePane, expectAsAfresh, markedPane } from "./markedPane";
import { form, newest, other } from "./threeSheets";

afterEach(closePane);

type Storm = (host: ExcelHost) => void;

const storms: readonly (readonly [string, Storm])[] = [
  [
    "a value filled down over 1,000 cells",
    ({ person }) => {
      person.fillDown(`${form}!H5:H1004`);
    },
  ],
  [
    "a block pasted over results, targets and remarks",
    ({ person }) => {
      person.paste(`${form}!F6`, [
        [25, 26, 24, "核实"],
        [30, "≥31", "31.5", null],
        ["", 100, "未完成", 0],
      ]);
    },
  ],
  [
    "the table sorted by its results",
    ({ person }) => {
      person.sort(`${form}!C5:I20`, 5);
    },
  ],
  [
    "rows inserted above the table",
    ({ person }) => {
      person.insertRows(`${form}!1:3`);
    },
  ],
  [
    "a row inserted inside the table",
    ({ person }) => {
      person.insertRows(`${form}!9:9`);
    },
  ],
  [
    "rows deleted inside the table",
    ({ person }) => {
      person.deleteRows(`${form}!8:10`);
    },
  ],
  [
    "rows deleted above the table",
    ({ person }) => {
      person.deleteRows(`${form}!1:2`);
    },
  ],
  [
    "a column inserted before the targets",
    ({ person }) => {
      person.insertColumns(`${form}!D:D`);
    },
  ],
  [
    "a column of targets deleted",
    ({ person }) => {
      person.deleteColumns(`${form}!E:E`);
    },
  ],
  [
    "typing, inserting, pasting, all undone",
    ({ person }) => {
      person.type(`${form}!H5`, 12);
      person.insertRows(`${form}!5:6`);
      person.paste(`${form}!H8`, [[1], [2]]);
      for (let count = 0; count < 3; count += 1) person.undo();
    },
  ],
  [
    "two people at once",
    ({ person, coauthor }) => {
      person.type(`${form}!H5`, 39.2);
      coauthor.type(`${form}!H6`, 90);
      coauthor.insertRows(`${form}!3:3`);
      person.type(`${form}!H8`, 23);
      coauthor.paste(`${other}!H5`, [[38.9], [100]]);
    },
  ],
  [
    "the sheet renamed",
    ({ person }) => {
      person.renameSheet(form, "年报");
    },
  ],
  [
    "the sheet moved behind the others",
    ({ person }) => {
      person.moveSheet(form, 3);
    },
  ],
  [
    "the sheet deleted",
    ({ person }) => {
      person.deleteSheet(form);
    },
  ],
  [
    "all sheets with tables deleted",
    ({ person }) =>
      [form, other].map((n) => {
        person.deleteSheet(n);
      }),
  ],
  [
    "a sheet added and filled",
    ({ person }) => {
      person.addSheet("新表");
      person.paste("新表!B3", [
        ["类别", "重点指标", "2022年", "2023年", "2024年", "2024年完成值"],
        ["公立医院", "三级公立医院病例组合指数(CMI值)", 0.95, 1, 1.05, 0.9],
      ]);
    },
  ],
  [
    "the headings of the table cleared",
    ({ person }) => {
      person.clear(`${form}!A3:I4`);
    },
  ],
  [
    "two ranges at once",
    ({ person }) => {
      person.paste(`${form}!H5`, [[38.9]]);
      person.clear(`${form}!H7:H12`);
    },
  ],
  [
    "the sheet hidden",
    ({ person }) => {
      person.showSheet(form, "Hidden");
    },
  ],
];

test.each(storms)("after %s, statuses and marks are those of a fresh check", async (_, storm) => {
  const pane = await markedPane(newest);
  storm(pane.host);
  await expectAsAfresh(pane);
});

test.each(storms)("the same for %s in several bursts during a slow check", async (_, storm) => {
  const pane = await markedPane(newest);
  pane.host.delay(40);
  pane.host.person.type(`${form}!H13`, 99);
  await new Promise((resolve) => setTimeout(resolve, 70));
  storm(pane.host);
  await new Promise((resolve) => setTimeout(resolve, 70));
  if (pane.host.book.findSheet(other)) pane.host.coauthor.type(`${other}!H6`, 99);
  await expectAsAfresh(pane);
});
