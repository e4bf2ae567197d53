/** What the message bar under the header says. */
export interface Notice {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly text: string;
}
