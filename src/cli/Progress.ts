import { cliWords } from "../i18n/cliWords";
import type { Locale } from "../i18n/Locale";
import { displayWidth } from "../workbook/displayWidth";
import type { Stream } from "./Io";

/** A line on the terminal that says how far a run over many files has come; silent elsewhere. */
export class Progress {
  private readonly stream: Stream;
  private readonly total: number;
  private readonly locale: Locale;
  private isShown = false;

  constructor(stream: Stream, total: number, locale: Locale) {
    this.stream = stream;
    this.total = total;
    this.locale = locale;
  }

  show(done: number, path: string): void {
    if (!this.stream.isTerminal || this.total < 2) return;
    const line = cliWords(this.locale).progress(done, this.total, path);
    this.stream.write(`\r\u001B[K${cut(line, (this.stream.columns ?? 80) - 1)}`);
    this.isShown = true;
  }

  /** Takes the line away, so that something else can be printed. */
  clear(): void {
    if (this.isShown) this.stream.write("\r\u001B[K");
    this.isShown = false;
  }
}

function cut(line: string, width: number): string {
  let kept = "";
  for (const character of line) {
    if (displayWidth(kept + character) > width) break;
    kept += character;
  }
  return kept;
}
