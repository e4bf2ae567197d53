import { isDoubtful } from "../documents/isDoubtful";
import type { Draft, PlacedRepair, PlanImport } from "../documents/PlanImport";
import type { Path } from "../domain/indicator";
import { cliWords } from "../i18n/cliWords";
import { describeEvidence } from "../i18n/describeEvidence";
import { importWords } from "../i18n/importWords";
import { messages } from "../i18n/messages";
import { plainNumber } from "../i18n/plainNumber";
import { placeText } from "./answerImport";
import { printFindings } from "./printFindings";
import type { Layout } from "./printIndicators";
import { wrapText } from "./wrapText";

/** A draft plan for a person to read: its head, every target with the doubtful ones marked, repairs, findings. */
export function printImport(file: string, imported: PlanImport, layout: Layout): string {
  const { plan, drafts, repairs, findings } = imported;
  const { plans, text } = cliWords(layout.locale);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const counts = [
    plans.indicators(plan.indicators.length),
    plans.milestones(plan.milestones.length),
  ];
  const head = [plan.title, plans.years(plan.baselineYear, plan.years), counts.join(" · ")];
  const lines = [
    layout.paint("bold", file),
    ...head.map((line) => `  ${line}`),
    "",
    ...[...plan.indicators, ...plan.milestones].flatMap((item) =>
      printItem(item, byId.get(item.id), layout),
    ),
    "",
    ...printRepairs(repairs, layout),
    ...printFindings(findings, layout),
    "",
  ];
  return `${lines.join("\n")}\n${text.importAdvice(drafts.filter(isDoubtful).length)}\n`;
}

interface Item extends Path {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly components?: readonly (Path & { readonly name: string })[];
}

function printItem(item: Item, draft: Draft | undefined, layout: Layout): readonly string[] {
  const { bracketed, list } = messages(layout.locale).terms;
  const paths = item.components?.length ? item.components : [{ ...item, name: "" }];
  const stated = paths.map(({ name, baseline, targets }) =>
    [name, pathText(baseline, targets, item.unit)].filter((part) => part !== "").join(" "),
  );
  const isOpen = draft !== undefined && isDoubtful(draft);
  const { doubts } = importWords(layout.locale);
  const why = isOpen ? draft.doubts.map((doubt) => doubts[doubt]) : [];
  const line = `${item.name}${bracketed(item.id)} ${list(stated)}`;
  const lines = indented(isOpen ? "? " : "  ", [line, ...why], layout.width);
  return lines.map((one) => (isOpen ? layout.paint("yellow", one) : one));
}

/** The first line behind a sign, what follows further in. */
function indented(sign: string, texts: readonly string[], width: number): readonly string[] {
  const lines = texts.flatMap((text) => wrapText(text, width - 4));
  return lines.map((line, index) => (index === 0 ? sign : "    ") + line);
}

function pathText(baseline: Path["baseline"], targets: Path["targets"], unit: string): string {
  const years = Object.entries(targets).map(([year, { value, upTo, candidates }]) => {
    const range = upTo === undefined ? "" : `—${plainNumber(upTo)}`;
    return `${year} ${candidates ? candidates.join(" | ") : inUnit(`${plainNumber(value)}${range}`, unit)}`;
  });
  return [...(baseline === null ? [] : [inUnit(plainNumber(baseline), unit)]), ...years].join(
    " → ",
  );
}

function inUnit(figure: string, unit: string): string {
  return /^(?:1:x|x:1)$/.test(unit) ? unit.replace("x", figure) : `${figure}${unit}`;
}

function printRepairs(repairs: readonly PlacedRepair[], layout: Layout): readonly string[] {
  if (repairs.length === 0) return [];
  const { locale, paint, width } = layout;
  const words = cliWords(locale).text;
  const line = ({ at, found, candidates, proposed, isCertain, evidence }: PlacedRepair): string => {
    const readings = isCertain ? (proposed ?? "") : candidates.join(" | ");
    const why = evidence.map((one) => describeEvidence(one, locale)).join("；");
    return `${placeText(at)}  ${found} → ${readings}  ${why}`;
  };
  const open = repairs.filter(({ isCertain }) => !isCertain);
  const made = repairs.filter(({ isCertain }) => isCertain);
  return [
    paint("grey", `  ${words.repairs(made.length, open.length)}`),
    ...[...open, ...made].flatMap((repair) =>
      indented(repair.isCertain ? "  " : "? ", [line(repair)], width),
    ),
    "",
  ];
}
