import {
  installBridge,
  type AskFile,
  type BridgeFacts,
  type Client,
  type Completed,
  type Send,
} from "./installBridge";

/** The address office.js is told it comes from; nothing is ever fetched from it. */
const base = "https://localhost/office/";

type RunFile = (name: string) => void;

function runner(): RunFile {
  const run: unknown = Reflect.get(globalThis, "runOfficeFile");
  if (typeof run !== "function") {
    throw new Error(
      "say at the top of the test file: @jest-environment ./test/excel-host/client/OfficeEnvironment.ts",
    );
  }
  return run as RunFile;
}

/**
 * Loads Microsoft's office.js, whole and unchanged, into the window of the test, as it would load in Excel on Windows.
 */
export async function bootOffice(
  facts: BridgeFacts,
  send: Send,
  completed: Completed,
  askFile: AskFile,
): Promise<Client> {
  const run = runner();
  const client = installBridge(window, facts, send, completed, askFile);
  const { head } = document;
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.src = `${base}office.js`;
  head.append(tag);
  // jsdom loads no script: those that office.js asks for are run from the package.
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(base)) return append(node);
    setTimeout(() => {
      run(node.src.slice(base.length));
      node.onload?.(new Event("load"));
    }, 0);
    return node;
  };
  run("office.js");
  await Office.onReady();
  head.appendChild = append;
  return client;
}
