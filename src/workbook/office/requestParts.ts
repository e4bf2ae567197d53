/**
 * Asks for the XML of custom parts, by their ids. A part that is gone fails the whole request: Excel does not say what a
 * method of a null object gives.
 */
export function requestParts(
  context: Excel.RequestContext,
  ids: readonly string[],
): () => ReadonlyMap<string, string> {
  const { customXmlParts } = context.workbook;
  const answers = ids.map((id) => [id, customXmlParts.getItem(id).getXml()] as const);
  return () => new Map(answers.map(([id, xml]) => [id, xml.value]));
}
