import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file a request asks for, or undefined when it asks for none, or for one outside the folder. */
function fileOf(folder: string, url: string): string | undefined {
  try {
    const name = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
    return file.startsWith(folder + path.sep) && !name.includes("\0") ? file : undefined;
  } catch {
    return undefined;
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** A folder being served, and the way to stop. */
export interface FolderServer {
  readonly port: number;
  close(): void;
}

/**
 * Serves the files of a folder to this machine only.
 *
 * @param folder absolute path.
 * @param port the port to listen on; 0 takes any free one.
 * @param certificate serves over https with it.
 * @throws an Error with code EADDRINUSE when the port is taken.
 * @example await serveFolder("/…/dist", 3000) → { port: 3000, close }
 */
export async function serveFolder(
  folder: string,
  port: number,
  certificate?: { readonly key: string; readonly cert: string },
): Promise<FolderServer> {
  const answer: RequestListener = (request, response) => {
    void (async () => {
      const file = fileOf(folder, request.url ?? "/");
      if (file === undefined || !(await isFile(file))) {
        response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
        response.end("404 没有这个文件 Not found\n");
        return;
      }
      response.writeHead(200, {
        "Content-Type": mediaTypes[path.extname(file)] ?? "application/octet-stream",
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
      });
      createReadStream(file).pipe(response);
    })();
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  const taken = await listen(server, port);
  return {
    port: taken,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
