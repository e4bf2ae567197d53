const printed =
  /^(?:[-—–·•]+\d{1,4}[-—–·•]+|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}页?)$/;

/**
 * Whether a text is the number of a page and nothing else. A bare figure is not surely one.
 *
 * @param key without spaces.
 * @example isPageNumber("—12—") // true
 */
export function isPageNumber(key: string): boolean {
  return printed.test(key);
}
