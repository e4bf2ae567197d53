import fc from "fast-check";
import { readDate } from "../../src/intake/readDate";

describe("a day as documents print it", () => {
  test.each([
    ["2022年4月5日", "2022-04-05"],
    ["２０２２年４月５日", "2022-04-05"],
    ["2024-07-30", "2024-07-30"],
    ["2024.7.30", "2024-07-30"],
    ["二〇二二年四月五日", "2022-04-05"],
    ["二○二三年十二月三十一日", "2023-12-31"],
    ["20231016", "2023-10-16"],
    ["20231019日", "2023-10-19"],
  ])("%s is %s", (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  test.each(["2023", "20231316", "20230230", "2023年", "2023年2月30日", "97500", "", "10月16日"])(
    "%s is none",
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  test("every day of the calendar is read from every way of printing it", () => {
    const days = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = "", month = "", inMonth = ""] = day.split("-");
        const printed = `${year}年${Number(month)}月${Number(inMonth)}日`;
        expect([day, printed, year + month + inMonth].map(readDate)).toEqual([day, day, day]);
      }),
    );
  });
});
