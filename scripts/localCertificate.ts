import { X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCA, createCert } from "mkcert";

const days = 365;

/** The certificate of localhost, in PEM. */
export interface LocalCertificate {
  readonly key: string;
  readonly cert: string;
  /** The file of the authority that signed it, which a person has to trust once. */
  readonly authority: string;
  /** Whether it was made just now, so the authority is a new one. */
  readonly isNew: boolean;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * The certificate of localhost kept in a folder; a new one for a year when there is none or it has ended. The key of the
 * authority that signs it is written nowhere, so trusting it lets nobody sign for any other address.
 *
 * @example await localCertificate("/…/.certificates", new Date()) → { key, cert, authority: "/…/ontrack-ca.crt", isNew: true }
 */
export async function localCertificate(folder: string, now: Date): Promise<LocalCertificate> {
  const authority = path.join(folder, "ontrack-ca.crt");
  const keyFile = path.join(folder, "localhost.key");
  const certFile = path.join(folder, "localhost.crt");
  const [key, cert] = [readText(keyFile), readText(certFile)];
  if (key !== undefined && cert !== undefined && new Date(new X509Certificate(cert).validTo) > now)
    return { key, cert, authority, isNew: false };

  const ca = await createCA({
    organization: "OnTrack local development",
    countryCode: "CN",
    state: "-",
    locality: "-",
    validity: days,
  });
  const made = await createCert({ ca, domains: ["localhost", "127.0.0.1"], validity: days });
  mkdirSync(folder, { recursive: true });
  writeFileSync(authority, ca.cert);
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { ...made, authority, isNew: true };
}
