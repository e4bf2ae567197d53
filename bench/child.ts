import { checkSubmissions } from "./checkSubmissions";
import { answerParent } from "./inChild";
import { tallyReader } from "./tallyReaders";

/** Does one job in this process, by the contender named: tallies the cells of a workbook, or checks a folder of them. */
async function main([job, name, at]: readonly string[]): Promise<void> {
  if (name === undefined || at === undefined) throw new RangeError("job, name and place");
  const work = job === "read" ? await tallyReader(name) : await checkSubmissions(name);
  await answerParent(() => work(at));
}

void main(process.argv.slice(2));
