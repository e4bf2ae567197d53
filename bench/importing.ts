import { finishSteps } from "../src/intake/finishSteps";
import { importPlan } from "../src/documents/importPlan";
import type { SourceDocument } from "../src/documents/SourceDocument";
import { readDocument } from "../src/documents/readers/readDocument";
import { hundredPages } from "./hundredPages";
import { compare, median, type Measurement } from "./measure";
import type { Row } from "./Row";

const options = { id: "bench", title: "", year: 2023 };
const repeats = 7;

/** From the bytes of a long text to its draft plan; and how long a pane that imports it in steps is kept from drawing. */
export async function importing(): Promise<Row> {
  const bytes = hundredPages();
  const document = await documentOf(bytes);
  const { plan } = finishSteps(importPlan(document, options));
  const whole = await compare(repeats, [
    {
      peer: `${plan.indicators.length} indicators drafted, in all`,
      run: async () => finishSteps(importPlan(await documentOf(bytes), options)),
    },
  ]);
  const longest: Measurement = {
    peer: "the longest step without a pause",
    ms: median(Array.from({ length: repeats }, () => longestStep(document))),
  };
  const twice = await documentOf(hundredPages(200));
  const longestOfTwice: Measurement = {
    peer: "the longest step of 200 pages, 340,000 characters",
    ms: median(Array.from({ length: repeats }, () => longestStep(twice))),
  };
  return {
    what: "A text of 100 pages imported",
    budget: "less than 2 s in all, and never more than 50 ms without a pause",
    measurements: [...whole, longest, longestOfTwice],
    note: "Nine of ten pages are prose, the tenth is a table flattened to one cell per line. The longest step is the median of the longest of each run, in processor time, which holds that of collecting garbage and compiling beside it.",
  };
}

async function documentOf(bytes: Uint8Array): Promise<SourceDocument> {
  const file = await readDocument(bytes, "方案.txt");
  if (file.kind !== "document") throw new Error("a text is read as a document");
  return file.document;
}

function longestStep(document: SourceDocument): number {
  const steps = importPlan(document, options);
  let longest = 0;
  for (;;) {
    const before = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    if (step.done) return longest;
  }
}
