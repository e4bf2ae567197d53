import { cliWords } from "../i18n/cliWords";
import { builtinPlans } from "./builtinPlans";
import type { PlansCommand } from "./CommandLine";
import type { Io } from "./Io";

/** Lists the built-in plans. */
export function plans({ format, locale }: PlansCommand, { stdout }: Io): number {
  const all = builtinPlans();
  if (format === "json") {
    const answer = all.map(
      ({ id, title, document, baselineYear, years, indicators, milestones }) => ({
        ...{ id, title, document, baselineYear, years },
        indicators: indicators.length,
        milestones: milestones.length,
      }),
    );
    stdout.write(`${JSON.stringify({ version: 1, plans: answer }, null, 2)}\n`);
    return 0;
  }
  const words = cliWords(locale).plans;
  for (const { id, title, document, baselineYear, years, indicators, milestones } of all) {
    const counts = [words.indicators(indicators.length), words.milestones(milestones.length)];
    stdout.write(`${id}\n  ${title}\n`);
    const origin = [document.number, document.issuer].filter((part) => part !== "");
    if (origin.length > 0) stdout.write(`  ${origin.join(" · ")}\n`);
    stdout.write(`  ${words.years(baselineYear, years)} · ${counts.join(" · ")}\n`);
  }
  return 0;
}
