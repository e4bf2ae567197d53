import { useEffect, useRef, type RefObject } from "react";

/**
 * The first field takes the focus when a form appears; Esc leaves the form.
 *
 * @returns what to give the form as its `ref`.
 */
export function useFormKeys(onCancel: () => void): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, []);
  useEffect(() => {
    const element = form.current;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") onCancel();
    };
    element?.addEventListener("keydown", leave);
    return () => {
      element?.removeEventListener("keydown", leave);
    };
  }, [onCancel]);
  return form;
}
