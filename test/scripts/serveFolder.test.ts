import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { type FolderServer, serveFolder } from "../../scripts/serveFolder";

const parent = mkdtempSync(path.join(tmpdir(), "served-"));
let server: FolderServer;

beforeAll(async () => {
  const folder = path.join(parent, "dist");
  mkdirSync(path.join(folder, "表"), { recursive: true });
  writeFileSync(path.join(parent, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "index.html"), "<p>指标在轨</p>");
  writeFileSync(path.join(folder, "表", "样例.xlsx"), "xlsx");
  server = await serveFolder(folder, 0);
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

/** Asks for a path exactly as it is written, as a client that means harm would. */
function get(asked: string): Promise<{ status: number | undefined; type: string | undefined }> {
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port: server.port, path: asked }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, type: response.headers["content-type"] });
    })
      .on("error", reject)
      .end();
  });
}

const refused = { status: 404, type: "text/plain; charset=utf-8" };

describe("a served folder", () => {
  test.each([
    ["/", { status: 200, type: "text/html; charset=utf-8" }],
    ["/index.html?lang=zh", { status: 200, type: "text/html; charset=utf-8" }],
    [
      encodeURI("/表/样例.xlsx"),
      { status: 200, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    ],
    ["/nothing.html", refused],
    [encodeURI("/表"), refused],
    ["/../secret.txt", refused],
    ["/..%2fsecret.txt", refused],
    ["/%2e%2e%2fsecret.txt", refused],
    ["/%00", refused],
    ["/%E0%A4%A", refused],
  ])("answers %s", async (asked, expected) => {
    expect(await get(asked)).toEqual(expected);
  });

  test("refuses a port that is taken, by its code", async () => {
    await expect(serveFolder(parent, server.port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
