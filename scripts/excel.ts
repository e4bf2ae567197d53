/** `npm run excel`: builds and serves the add-in over https on this machine, with a certificate made for it once. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCA, createCert } from "mkcert";
import { root, runCommand } from "./runCommand";
import { serveFolder } from "./serveFolder";

const folder = path.join(root, ".certificates");
const authority = path.join(folder, "ontrack-ca.crt");
const validity = 365;

/** The certificate of localhost; the authority that signed it has to be trusted once, see docs/install.md. */
async function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  if (!key || !cert) throw new Error("no certificate file");
  if (!existsSync(cert)) {
    mkdirSync(folder, { recursive: true });
    const ca = await createCA({
      organization: "OnTrack local development",
      countryCode: "CN",
      state: "-",
      locality: "-",
      validity,
    });
    const made = await createCert({ ca, domains: ["localhost", "127.0.0.1"], validity });
    writeFileSync(authority, ca.cert);
    writeFileSync(key, made.key, { mode: 0o600 });
    writeFileSync(cert, made.cert);
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}

async function serve(): Promise<void> {
  if ((await runCommand("webpack --mode production --config-name web")) !== 0) {
    process.exitCode = 1;
    return;
  }
  await serveFolder(path.join(root, "dist"), 3000, await certificate());
  console.log("\n插件已就绪 The add-in is served at https://localhost:3000/taskpane.html");
  console.log(`请先信任证书 Trust this certificate once: ${path.relative(root, authority)}`);
  console.log(
    "再按 docs/install.md 加载 manifest.xml。 Then load manifest.xml as docs/install.md says.",
  );
}

void serve();
