import { halfWidth } from "../../intake/halfWidth";
import type { Paragraph } from "../SourceDocument";
import type { TableStack } from "./stacksOf";
import type { ProsePart } from "./TablesRead";

const label = /^(?:(?:项目|年度|实施期|中期)*(?:总体|绩效)?目标)$/;
const shortest = 12;

/**
 * The objectives in the head of a 绩效目标表: text that states targets in sentences, one paragraph for each line.
 *
 * @example objectivesOf(stack)[0]?.section // "附件3总体目标"
 */
export function objectivesOf({ section, tables }: TableStack): readonly ProsePart[] {
  return tables.flatMap(({ cells }) =>
    cells
      .filter(({ text }) => label.test(keyOf(text)))
      .flatMap((head): readonly ProsePart[] => {
        const beside = cells.filter(
          ({ row, column, text }) =>
            row >= head.row &&
            row < head.row + head.rowSpan &&
            column > head.column &&
            text.length >= shortest,
        );
        const blocks = beside.flatMap(({ text, line }) =>
          text.split("\n").map((own): Paragraph => ({ kind: "paragraph", line, text: own })),
        );
        return blocks.length === 0
          ? []
          : [{ section: `${section}${keyOf(head.text)}`, document: { blocks } }];
      }),
  );
}

function keyOf(text: string): string {
  return halfWidth(text).replace(/\s|[([][^)\]]*[)\]]/g, "");
}
