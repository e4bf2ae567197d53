import { axe } from "jest-axe";

/** What is inaccessible about the document as it is: the rule and the offending markup. */
export async function violations(): Promise<readonly string[]> {
  const found = await axe(document.body);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
