/** @jest-environment jsdom */
import { moveOf, type Editing } from "../../src/workbench/fortune/cellKeys";

const press = (key: string, editing: Editing, with_: KeyboardEventInit = {}): unknown =>
  moveOf(new KeyboardEvent("keydown", { key, ...with_ }), editing);

test("Enter moves down from a cell that is not edited, with Shift up from any", () => {
  expect(press("Enter", "none")).toEqual({ key: "ArrowDown", shiftKey: false });
  expect(press("Enter", "none", { shiftKey: true })).toEqual({ key: "ArrowUp", shiftKey: false });
  expect(press("Enter", "typed", { shiftKey: true })).toEqual({ key: "ArrowUp", shiftKey: false });
});

test("Enter in a text, and Tab outside of one, are left as they are", () => {
  expect([press("Enter", "typed"), press("Enter", "opened"), press("Tab", "none")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("Tab takes a text and moves sideways", () => {
  expect(press("Tab", "opened")).toEqual({ key: "Tab", shiftKey: false });
  expect(press("Tab", "typed", { shiftKey: true })).toEqual({ key: "Tab", shiftKey: true });
});

test("an arrow leaves a cell that is typed into and moves within a text that was opened", () => {
  expect(press("ArrowLeft", "typed")).toEqual({ key: "ArrowLeft", shiftKey: false });
  expect(press("ArrowLeft", "opened")).toBeUndefined();
  expect(press("ArrowLeft", "typed", { shiftKey: true })).toBeUndefined();
});

test("a new line within a text is no move", () => {
  expect(press("Enter", "typed", { altKey: true })).toBeUndefined();
});
