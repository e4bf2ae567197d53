/**
 * A text as it has to be entered so that Excel keeps it as a text: an apostrophe before all that could be read as a
 * number, date, formula or truth value in some language.
 *
 * @example enteredText("2024-06") // "'2024-06"
 * @example enteredText("医疗服务收入") // "医疗服务收入"
 */
export function enteredText(text: string): string {
  const isPlain = !/^[=+\-@'＝＋－＠]|\p{N}|^\s*(?:true|false)\s*$|^#/iu.test(text);
  return isPlain ? text : `'${text}`;
}
