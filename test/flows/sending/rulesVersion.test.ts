import { createHash } from "node:crypto";
import { severityOf } from "../../../src/domain/severityOf";
import { isAnswerable } from "../../../src/flows/sending/isAnswerable";
import { rules, rulesVersion } from "../../../src/flows/sending/rules";

/** The list of each version. Add a line with the next number when the list changes; a line that was released stays. */
const fingerprints: Readonly<Record<string, string>> = {
  "2": "1b056b2f962f4b58",
};

test("a changed list of rules has a new version", () => {
  const lines = rules.flatMap(({ codes, basis, onMissing }) =>
    codes.map((code) => {
      const severity = severityOf[code];
      return [code, severity, basis, onMissing, isAnswerable({ severity, code })].join(" ");
    }),
  );
  const fingerprint = createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
  expect({ rulesVersion, fingerprint }).toEqual({
    rulesVersion,
    fingerprint: fingerprints[rulesVersion],
  });
});

test("the version is the latest of which a list is known", () => {
  expect(Math.max(...Object.keys(fingerprints).map(Number))).toBe(Number(rulesVersion));
});
