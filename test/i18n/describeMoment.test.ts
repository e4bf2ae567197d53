import { describeMoment } from "../../src/i18n/describeMoment";

test.each([
  ["ahead of UTC", 480, "2026-11-22 23:30 (UTC+08:00)"],
  ["on the next day", 525, "2026-11-23 00:15 (UTC+08:45)"],
  ["behind UTC", -210, "2026-11-22 12:00 (UTC-03:30)"],
  ["at UTC", 0, "2026-11-22 15:30 (UTC+00:00)"],
])("a moment on a clock %s", (_, ahead, said) => {
  expect(describeMoment("2026-11-22T15:30:00.000Z", ahead)).toBe(said);
});

test("what is no moment is given back", () => {
  expect(describeMoment("昨天")).toBe("昨天");
});
