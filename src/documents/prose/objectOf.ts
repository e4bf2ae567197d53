import type { Clause, Sentence } from "./Clause";
import { nameSpan } from "./nameSpan";

const worked = /^(?:启动|推进|加强|加快|完善|开展|推动|健全|深化|实施|强化|做好|落实)+/;

/**
 * What the work of a clause is on, without the verb: 推进胸痛中心建设 is on 胸痛中心建设.
 *
 * @returns empty without a clause.
 */
export function objectOf({ printed, text }: Sentence, clause: Clause | undefined): string {
  if (!clause) return "";
  const span = nameSpan(text, clause.start, clause.end);
  return printed.slice(span.start, span.end).replace(worked, "");
}
