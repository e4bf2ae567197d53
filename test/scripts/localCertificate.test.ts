import { X509Certificate } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localCertificate } from "../../scripts/localCertificate";

const folder = mkdtempSync(path.join(tmpdir(), "ontrack-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a certificate of localhost is made once, kept while it holds, and made anew when it has ended", async () => {
  const now = new Date();
  const made = await localCertificate(folder, now);
  const cert = new X509Certificate(made.cert);
  const authority = new X509Certificate(readFileSync(made.authority));
  expect([made.isNew, cert.checkHost("localhost"), cert.checkHost("example.gov.cn")]).toEqual([
    true,
    "localhost",
    undefined,
  ]);
  expect(cert.verify(authority.publicKey)).toBe(true);
  // The authority's key is kept nowhere.
  expect(readdirSync(folder).sort()).toEqual(["localhost.crt", "localhost.key", "ontrack-ca.crt"]);

  await expect(localCertificate(folder, now)).resolves.toEqual({ ...made, isNew: false });

  const later = await localCertificate(folder, new Date(cert.validTo));
  expect([later.isNew, later.cert === made.cert]).toEqual([true, false]);
});
