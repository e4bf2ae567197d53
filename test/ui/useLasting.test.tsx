/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { useLasting } from "../../src/ui/useLasting";

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function after(steps: readonly (readonly [boolean, number])[]): boolean[] {
  const hook = renderHook(({ isNow }) => useLasting(isNow, 400), {
    initialProps: { isNow: false },
  });
  return steps.map(([isNow, time]) => {
    hook.rerender({ isNow });
    act(() => {
      jest.advanceTimersByTime(time);
    });
    return hook.result.current;
  });
}

describe("useLasting", () => {
  test("says nothing of what passes sooner", () => {
    expect(
      after([
        [true, 399],
        [false, 1000],
      ]),
    ).toEqual([false, false]);
  });

  test("says what lasts, until it is over", () => {
    expect(
      after([
        [true, 400],
        [true, 1000],
        [false, 0],
      ]),
    ).toEqual([true, true, false]);
  });

  test("begins to wait anew each time", () => {
    expect(
      after([
        [true, 399],
        [false, 0],
        [true, 399],
      ]),
    ).toEqual([false, false, false]);
  });
});
