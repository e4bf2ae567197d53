import { isOwnNamespace, type OwnPart } from "../OwnPart";
import type { Reading } from "./Reading";

/** Our parts as they were read, in the workbook's order. */
export function ownParts({ seen, parts }: Reading): readonly OwnPart[] {
  return seen.parts.flatMap(({ id, namespace }) => {
    const xml = parts.get(id);
    return xml !== undefined && isOwnNamespace(namespace) ? [{ namespace, xml }] : [];
  });
}
