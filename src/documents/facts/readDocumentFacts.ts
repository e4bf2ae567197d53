import type { Plan } from "../../domain/plan";
import { halfWidth } from "../../intake/halfWidth";
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
export function readDocumentFacts({ blocks }: SourceDocument): DocumentFacts {
  const lines = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text.trim()] : []));
  const first = (pattern: RegExp): string | undefined =>
    lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])[0];
  const signature = signatureOf(lines);
  const labelled = first(dayLabel);
  return {
    title: titleOf(lines),
    document: {
      number: first(ownNumber) ?? "",
      issuer: signature?.issuer ?? first(issuerLabel) ?? "",
      issuedOn: signature?.day ?? (labelled && readDate(labelled)) ?? null,
    },
  };
}

function titleOf(lines: readonly string[]): string {
  const passedOn = lines.flatMap((line) => /关于印发(.+)的通知$/.exec(line)?.[1] ?? [])[0];
  const quoted = lines.flatMap((line) => /^《(.+?)》已经/.exec(line)?.[1] ?? [])[0];
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
  for (const [index, line] of lines.entries()) {
    const day = readDate(line);
    const issuer = lines.slice(0, index).findLast((before) => before !== "");
    if (day !== undefined && issuer !== undefined && body.test(issuer)) return { issuer, day };
  }
  return undefined;
}
