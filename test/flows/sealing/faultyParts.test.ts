import { sealFile } from "../../../src/doors/sealFile";
import { verifySeal } from "../../../src/flows/sealing/verifySeal";
import { formatPart } from "../../../src/workbook/formatPart";
import type { OwnPart } from "../../../src/workbook/OwnPart";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { layouts, sealOrder, sendable } from "../../support/aSendable";
import { resave } from "../../support/resave";

const names = ["plan", "facts", "explanations", "forms"] as const;

/** What may have become of a part. */
const faults: Readonly<Record<string, (part: OwnPart) => readonly string[]>> = {
  malformed: ({ xml }) => [xml.replace("</part>", "")],
  "without its beginning's end": ({ xml }) => [xml.slice(0, xml.indexOf(">"))],
  altered: ({ xml }) => [xml.replace("[]", "[1]")],
  "of a newer form": ({ xml }) => [xml.replace('version="1"', 'version="9"')],
  twice: ({ xml }) => [xml, xml],
};

let whole: Snapshot;
beforeAll(async () => {
  whole = (await sendable()).snapshot;
});

function fileWith(name: string, fault: (part: OwnPart) => readonly string[]): Uint8Array {
  const namespace = `urn:ontrack:${name}` as const;
  const parts = fault(formatPart(namespace, "[]")).map((xml) => ({ namespace, xml }));
  return resave({ ...whole, parts });
}

describe.each(Object.entries(faults))("a part that is %s", (_, fault) => {
  test.each(names)("%s holds sealing back with one finding that names it", async (name) => {
    const sealing = await sealFile(fileWith(name, fault), () => sealOrder, layouts);
    const codes = sealing.state === "held" ? sealing.open.map(({ finding }) => finding.code) : [];
    expect(codes).toEqual([
      expect.stringMatching(
        name === "forms"
          ? /^structure\/issueUnknown$/
          : new RegExp(`^${name === "explanations" ? "explanation" : name}/carried`),
      ),
    ]);
  });

  test("as a seal it is no seal, and another can be made", async () => {
    const file = fileWith("seal", fault);
    expect(["damaged", "newer", "twice"]).toContain(verifySeal(openXlsx(file).snapshot, []).state);
    const sealing = await sealFile(file, () => sealOrder, layouts);
    if (sealing.state === "held") throw new Error("held");
    expect(verifySeal(openXlsx(sealing.bytes).snapshot, []).state).toBe("whole");
  });
});
