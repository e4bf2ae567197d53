import { answerParent } from "./inChild";
import { tallyReader } from "./tallyReaders";
import { workOnSubmissions } from "./workOnSubmissions";

/** Does one job in this process, by the contender named: tallies a workbook's cells, opens a folder of workbooks or checks them. */
async function main([job, name, at]: readonly string[]): Promise<void> {
  if (name === undefined || at === undefined) throw new RangeError("job, name and place");
  const work =
    job === "read" ? await tallyReader(name) : await workOnSubmissions(name, job === "check");
  await answerParent(() => work(at));
}

void main(process.argv.slice(2));
