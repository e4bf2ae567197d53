/** `npm run excel`: builds and serves the add-in over https on this machine, with a certificate made for it once. */
import path from "node:path";
import { localCertificate } from "./localCertificate";
import { root, runCommand } from "./runCommand";
import { serveFolder } from "./serveFolder";

/** The manifest in the root names this port. */
const port = 3000;

const trust = (file: string): string | undefined =>
  ({
    win32: `certutil -user -addstore Root "${file}"`,
    darwin: `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${file}"`,
  })[process.platform as string];

async function serve(): Promise<void> {
  if ((await runCommand("webpack --mode production --config-name web")) !== 0) {
    console.error("构建失败，原因见上。 The build failed; the reason is above.");
    process.exitCode = 1;
    return;
  }
  const certificate = await localCertificate(path.join(root, ".certificates"), new Date());
  await serveFolder(path.join(root, "dist"), port, certificate);
  console.log(`\n插件已就绪 The add-in is served at https://localhost:${port}/taskpane.html`);
  if (certificate.isNew) {
    const { authority } = certificate;
    console.log(
      `证书是新生成的，请先信任它 The certificate is new: trust it once\n  ${trust(authority) ?? authority}`,
    );
  }
  console.log(
    `再加载清单（办法见 docs/install.md） Then load the manifest as docs/install.md says:\n  ${path.join(root, "manifest.xml")}`,
  );
  console.log("按 Ctrl+C 结束。 Press Ctrl+C to stop.");
}

serve().catch((error: unknown) => {
  const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(
    isTaken
      ? `端口 ${port} 已被占用，请先关闭占用它的程序（例如 npm start）。 Port ${port} is taken: stop the program that uses it.`
      : error,
  );
  process.exitCode = 1;
});
