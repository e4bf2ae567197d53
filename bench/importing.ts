import { finishSteps } from "../src/documents/finishSteps";
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
    peer: "the longest step without a pause, by the clock",
    ms: median(Array.from({ length: repeats }, () => longestStep(document))),
  };
  return {
    what: "A text of 100 pages imported",
    budget: "less than 2 s in all, and never more than 50 ms without a pause",
    measurements: [...whole, longest],
    note: "Nine of ten pages are prose, the tenth is a table flattened to one cell per line. The longest step is the median of the longest of each run.",
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
    const before = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - before);
    if (step.done) return longest;
  }
}
