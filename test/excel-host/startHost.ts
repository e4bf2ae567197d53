/// <reference types="office-js" />
import { neededExcelApi } from "../../src/taskpane/neededExcelApi";
import { bookOf, type BookSeed } from "./bookOf";
import { bootOffice } from "./client/bootOffice";
import type { Client } from "./client/installBridge";
import { ExcelHost, type HostLimits, type Reply } from "./ExcelHost";
import { requirementSets } from "./requirementSets";

export interface HostOptions extends BookSeed {
  /** The newest ExcelApi this Excel has; the manifest's minimum unless a test says otherwise. */
  readonly excelApi?: string;
  readonly limits?: HostLimits;
  /** Whether it has what so far only Excel on the web has, such as the events of renamed and moved sheets. */
  readonly isOnline?: boolean;
}

let current: ExcelHost | undefined;
let booted: Promise<Client> | undefined;

/**
 * Opens a workbook in the emulated Excel and connects the real Office.js to it: from then on `Excel.run` works on it.
 * A second call in the same test file opens another workbook in a new Excel; the client is loaded once.
 *
 * @example const host = await startHost({ sheets: [{ name: "表", rows: [["指标", 2024], ["门诊", 38.5]] }] })
 */
export async function startHost(options: HostOptions): Promise<ExcelHost> {
  const host = new ExcelHost(bookOf(options), options.limits);
  current = host;
  booted ??= boot();
  const client = await booted;
  host.connect({
    raise: (entries) => {
      if (current === host) client.raise(entries);
    },
    invoke: (...command) => {
      client.invoke(...command);
    },
  });
  support({
    excelapi: options.excelApi ?? neededExcelApi,
    excelapionline: options.isOnline ? "1.1" : undefined,
  });
  return host;
}

async function boot(): Promise<Client> {
  const facts = { requirementSets: requirementSets(neededExcelApi), language: "zh-CN" };
  const send = (body: string, flags: number): Promise<Reply> => {
    if (!current) throw new Error("no host");
    return current.answer(body, flags);
  };
  const completed = (command: string, status: number): void => {
    current?.commandCompleted(command, status);
  };
  const client = await bootOffice(facts, send, completed, (id, parameters) => {
    if (!current) throw new Error("no host");
    return Promise.resolve(current.files.answer(id, parameters));
  });
  // The bundle leaves this switch off in the class that reads it; on, every call is held against the requirement sets.
  const utility: unknown = Reflect.get(OfficeExtension, "CommonUtility");
  if (typeof utility !== "function") throw new Error("office.js has no CommonUtility");
  Reflect.set(utility, "_doApiNotSupportedCheck", true);
  return client;
}

/** Changes what the loaded client believes of the Excel it is in. */
function support(versions: Readonly<Record<string, string | undefined>>): void {
  const map: unknown = Reflect.get(Office.context.requirements, "_setMap");
  const sets: unknown = typeof map === "object" && map ? Reflect.get(map, "_sets") : undefined;
  if (typeof sets !== "object" || !sets) throw new Error("office.js keeps its sets elsewhere");
  for (const [name, version] of Object.entries(versions)) {
    if (version === undefined) Reflect.deleteProperty(sets, name);
    else Reflect.set(sets, name, version);
  }
}
