const address = "seeds/workbooks/huzhou-2024.xlsx";

/**
 * Gets the Huzhou sample that is shipped beside the page.
 *
 * @throws Error when it is not there.
 */
export async function loadSample(): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new File([await response.arrayBuffer()], "huzhou-2024.xlsx");
}
