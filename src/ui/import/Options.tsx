import type { ReactElement } from "react";

/** An option for each name, in their order. */
export function Options({
  names,
}: {
  readonly names: Readonly<Record<string, string>>;
}): ReactElement {
  return (
    <>
      {Object.entries(names).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </>
  );
}
