import path from "node:path";
import about from "../../package.json";
import { sealFile, type SealedFile } from "../doors/sealFile";
import { Examiner } from "../flows/Examiner";
import type { SealOrder } from "../flows/sealing/sealWorkbook";
import { cliWords } from "../i18n/cliWords";
import { sealWords } from "../i18n/sealWords";
import { shortCode } from "../i18n/shortCode";
import type { Snapshot } from "../workbook/Workbook";
import { builtinLayouts } from "./builtinLayouts";
import { workOnFile } from "./checkFile";
import type { SealCommand } from "./CommandLine";
import { examineOptions } from "./examineOptions";
import type { Io } from "./Io";
import { layoutFor } from "./layoutFor";
import { loadPlan } from "./loadPlan";
import { loadProfile } from "./loadProfile";
import { printHits } from "./printHits";
import { readPrevious } from "./readPrevious";
import { UsageError } from "./UsageError";
import { requireFolder, writeWhole } from "./writeWhole";
import { wrapText } from "./wrapText";

/**
 * Writes a sealed copy of a file that can be sent; one that cannot is not sealed, and what holds it back is listed.
 *
 * @returns 0 sealed, 1 held back, 2 the file could not be read.
 * @throws UsageError when the command cannot be carried out as written; nothing is written then.
 */
export async function seal(command: SealCommand, io: Io): Promise<number> {
  const { file, output, locale } = command;
  const target = path.resolve(io.folder, output);
  if (target === path.resolve(io.folder, file)) {
    throw new UsageError("outputIsInput", { path: output });
  }
  await requireFolder(target);
  const orderFor = await ordersFor(command, io);
  const sealIt = (bytes: Uint8Array): Promise<SealedFile> =>
    sealFile(bytes, orderFor, builtinLayouts());
  const { found: sealing, failure } = await workOnFile(file, io.folder, sealIt, locale);
  if (failure) {
    io.stderr.write(`${cliWords(locale).error(`${file}: ${failure.message}`)}\n`);
    return 2;
  }
  if (sealing.state === "held") {
    tellHeld(sealing, command, io);
    return 1;
  }
  await writeWhole(target, sealing.bytes);
  const words = sealWords(locale);
  const limits = wrapText(words.limits, layoutFor(locale, io).width);
  io.stdout.write(`${[words.code(shortCode(sealing.code)), ...limits].join("\n")}\n`);
  io.stderr.write(`${cliWords(locale).wrote(output)}\n`);
  return 0;
}

/** What a file is sealed by, once it is read. */
async function ordersFor(command: SealCommand, io: Io): Promise<(snapshot: Snapshot) => SealOrder> {
  const { plan: name, profile: named, previous: last, unit = "", locale } = command;
  const chosen = name === undefined ? undefined : await loadPlan(name, io.folder, locale);
  const options = examineOptions(chosen, command);
  const examiner = new Examiner(options);
  const profile = named === undefined ? null : await loadProfile(named, io.folder, locale);
  const previous = last === undefined ? null : await readPrevious(last, options, locale, io);
  const at = new Date().toISOString();
  return (snapshot) => {
    const { plan, period, use } = examiner.examine(snapshot);
    const own = plan === null || plan.source === "embedded" ? null : plan.plan;
    return { plan: own, period, use, profile, previous, unit, product: about.version, at };
  };
}

function tellHeld(
  { open }: Extract<SealedFile, { state: "held" }>,
  { file, locale }: SealCommand,
  io: Io,
): void {
  const layout = layoutFor(locale, io);
  const lines = [layout.paint("bold", file), ...printHits(open, layout)];
  io.stdout.write(`${lines.join("\n")}\n`);
  io.stderr.write(`${sealWords(locale).held(open.length)}\n`);
}
