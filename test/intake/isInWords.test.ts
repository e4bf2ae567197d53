import { isInWords } from "../../src/intake/isInWords";

test.each([
  ["健全"],
  ["逐年提高"],
  ["三甲"],
  ["2024年12月底前"],
  ["2024年 12月 31日前完成"],
  ["12月底前完成"],
  ["２０２４年１１月２０日"],
  ["2024-11-20"],
])("%s is in words", (text) => {
  expect(isInWords(text)).toBe(true);
});

test.each([
  [""],
  ["—"],
  ["38.5%"],
  ["≥9期"],
  ["已完成"],
  ["约50个左右"],
  ["38.5.5"],
  ["2024年12月底前建50张床位"],
])("%s is not", (text) => {
  expect(isInWords(text)).toBe(false);
});
