/** A phrase as it stands alone, in an option or a heading; Chinese stays as it is. @example capitalised("off track") // "Off track" */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
