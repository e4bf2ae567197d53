import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

interface FileChoiceProps {
  readonly label: string;
  /** What the file is for. */
  readonly hint: string;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for a workbook beside the open one. */
export function FileChoice({ label, hint, onChoose }: FileChoiceProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = "";
        }}
      />
      <Button size="small" appearance="subtle" title={hint} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
