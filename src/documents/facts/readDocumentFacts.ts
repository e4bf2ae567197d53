import type { Plan } from "../../domain/plan";
import { halfWidth } from "../../intake/halfWidth";
import { finishSteps } from "../../intake/finishSteps";
import { readDate } from "../../intake/readDate";
import type { SourceDocument } from "../SourceDocument";

/** What a document says of itself. */
export type DocumentFacts = Pick<Plan, "title" | "document">;

const numberInForm = /[\u4e00-\u9fff]{2,12}[〔[(（［]20\d\d[〕\])）］]第?\d{1,5}号/;
const ownNumber = new RegExp(
  `^(?:.*(?:发文字号|文件编号|文号)[:：]\\s*)?(${numberInForm.source})(?=$|\\s)`,
);
const issuerLabel = /(?:发布机构|发文机关|发文单位|印发机关)[:：]\s*([^\s:：]+)/;
const dayLabel = /(?:成文日期|发文日期|印发日期)[:：]\s*(\S+)/;
const body = /^[^\s。，；:：]{2,40}(?:政府|办公室|办公厅|委员会|领导小组|委|局|厅|部|医院|中心)$/;
const kind = /(?:方案|规划|计划|意见|办法|措施|要点|目标表|任务书|责任书|说明|通知)$/;

/**
 * Reads title, number, issuer and day of issue from the lines above and below the text itself. What is not there stays empty.
 *
 * The title is the document's that a notice passes on (关于印发《…》的通知), else the first line that ends like one. The day is the one
 * under the signature, else the one the page names (成文日期).
 *
 * @example readDocumentFacts(document).document // { number: "湖政办发〔2023〕54号", issuer: "湖州市人民政府办公室", issuedOn: "2023-10-16" }
 */
export function readDocumentFacts(document: SourceDocument): DocumentFacts {
  return finishSteps(documentFactSteps(document));
}

/** As {@link readDocumentFacts}, with a pause between one fact and the next. */
export function* documentFactSteps({
  blocks,
}: SourceDocument): Generator<void, DocumentFacts, void> {
  const lines = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text.trim()] : []));
  const signature = signatureOf(lines);
  yield;
  const labelled = firstIn(lines, dayLabel);
  yield;
  const number = firstIn(lines, ownNumber) ?? "";
  yield;
  const issuer = signature?.issuer ?? firstIn(lines, issuerLabel) ?? "";
  yield;
  const issuedOn = signature?.day ?? (labelled && readDate(labelled)) ?? null;
  return { title: titleOf(lines), document: { number, issuer, issuedOn } };
}

/** What the first line that fits has in the pattern's group. */
function firstIn(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

function titleOf(lines: readonly string[]): string {
  const passedOn = firstIn(lines, /关于印发(.+)的通知$/);
  const quoted = firstIn(lines, /^《(.+?)》已经/);
  const headed = lines.find((line) => line.length <= 60 && kind.test(withoutYears(line)));
  return tidy(passedOn ?? quoted ?? headed ?? lines.find((line) => line !== "") ?? "");
}

function withoutYears(line: string): string {
  return halfWidth(line).replace(/[(（][^)）]*[)）]$/, "");
}

/** As titles are printed: no spaces, no 《》 around it, brackets full width. */
function tidy(title: string): string {
  return title
    .replace(/\s+/g, "")
    .replace(/^《(.*)》$/, "$1")
    .replaceAll("(", "（")
    .replaceAll(")", "）");
}

/** A body on a line of its own with a day under it. */
function signatureOf(
  lines: readonly string[],
): { readonly issuer: string; readonly day: string } | undefined {
  let issuer = "";
  for (const line of lines) {
    const day = body.test(issuer) ? readDate(line) : undefined;
    if (day !== undefined) return { issuer, day };
    if (line !== "") issuer = line;
  }
  return undefined;
}
