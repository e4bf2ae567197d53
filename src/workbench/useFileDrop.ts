import { useEffect, useState } from "react";

/** Takes a file dropped anywhere on the page where nothing else has taken it; tells whether one is being dragged over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    const options = { signal: abort.signal };
    const hasFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes("Files") ?? false;
    document.addEventListener(
      "dragover",
      (event) => {
        if (!hasFile(event)) return;
        setIsOver(!event.defaultPrevented);
        event.preventDefault();
      },
      options,
    );
    document.addEventListener(
      "dragleave",
      (event) => {
        if (event.relatedTarget === null) setIsOver(false);
      },
      options,
    );
    document.addEventListener(
      "drop",
      (event) => {
        if (!hasFile(event)) return;
        setIsOver(false);
        if (event.defaultPrevented) return;
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      },
      options,
    );
    return () => {
      abort.abort();
    };
  }, [onFile]);
  return isOver;
}
