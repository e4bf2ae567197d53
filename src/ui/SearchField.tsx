import type { ReactElement } from "react";
import { TextField } from "./TextField";
import { useLanguage } from "./useLanguage";

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where a person types what to look for among the indicators. */
export function SearchField({ value, onChange }: SearchFieldProps): ReactElement {
  const { words } = useLanguage();
  return (
    <TextField
      type="search"
      label={words.search.label}
      placeholder={words.search.placeholder}
      value={value}
      onChange={onChange}
    />
  );
}
