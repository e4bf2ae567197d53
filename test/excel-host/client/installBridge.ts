/** What the client is told about the Excel it is in. */
export interface BridgeFacts {
  /** `{ ExcelApi: "1.13" }`: the versions as texts, for 1.10 is not 1.1. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly language: string;
}

/** Sends a request to the host; `body` and the answer are JSON texts, so that no object crosses between realms. */
export type Send = (body: string, flags: number) => Promise<{ code: number; body: string }>;

/**
 * Answers a request about the workbook's file: to open it (77), for a slice of it (80), to close it (81). The answer is Office's code, 0 for
 * done, and what was asked for; lists are bytes.
 */
export type AskFile = (
  id: number,
  parameters: readonly number[],
) => Promise<readonly (number | string | readonly number[])[]>;

/** How Excel speaks to the client unasked. */
export interface Client {
  /** Hands over events. */
  raise(entries: readonly (readonly unknown[])[]): void;
  /** Calls the function of a ribbon or menu command. */
  invoke(command: string, name: string, eventJson: string): void;
}

/** Hears that a command's function called `event.completed()`, with 0, or could not be called, with an error code. */
export type Completed = (command: string, status: number) => void;

/**
 * Puts into a window, before office.js is loaded, what desktop Excel on Windows puts there: `window.external`.
 * It stands alone, so that its text can be sent into a browser.
 */
export function installBridge(
  target: Window,
  facts: BridgeFacts,
  send: Send,
  completed: Completed,
  askFile: AskFile,
): Client {
  const later = target.setTimeout.bind(target);
  // Office.js expects the arrays of VBScript.
  const wrap = <T>(list: T): { toArray: () => T } => ({ toArray: () => list });
  type Handler = (dispatchId: number, payload: unknown) => void;
  const handlers = new Map<number, Handler>();
  // The client says when commands may come; Excel keeps them until then.
  let takesCommands = false;
  const early: (readonly unknown[])[] = [];
  const settings = new Map<string, string>();
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.language,
    GetAppDataLocale: () => facts.language,
    GetDocUrl: () => "C:\\book.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(facts.requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17928.20000",
    GetSettings: () => ({
      Read: () => [wrap([...settings.keys()]), wrap([...settings.values()])],
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
    }),
  };
  const richApiRequest = 93;
  const commandCompleted = 94;
  const richApiMessage = 33;
  const fileRequests = [77, 80, 81];
  const commandInvoked = 39;
  const invoke = (command: readonly unknown[]): void => {
    later(() => {
      handlers.get(commandInvoked)?.(commandInvoked, wrap(command));
    }, 0);
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${facts.language}$correlation$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, parameters: readonly unknown[], done: (answer: unknown) => void) => {
      if (id === commandCompleted) completed(String(parameters[0]), Number(parameters[1]));
      if (fileRequests.includes(id)) {
        void askFile(id, parameters.map(Number)).then((answer) => {
          const bytes = (list: readonly number[]) => ({ ...wrap(list), dimensions: () => 1 });
          done(wrap(answer.map((value) => (typeof value === "object" ? bytes(value) : value))));
        });
        return;
      }
      if (id !== richApiRequest) {
        done(wrap([0, null]));
        return;
      }
      const [message] = parameters;
      if (!Array.isArray(message)) throw new Error("no message");
      void send(String(message[4]), Number(message[6])).then(({ code, body }) => {
        if (String(message[4]).includes("NotifyActionHandlerReady")) {
          takesCommands = true;
          for (const command of early.splice(0)) invoke(command);
        }
        done(wrap(code === 0 ? [0, 200, [], body] : [code, "Office error " + String(code)]));
      });
    },
    RegisterEvent: (
      id: number,
      _target: string,
      listener: Handler,
      done: (status: number) => void,
    ) => {
      handlers.set(id, listener);
      later(() => {
        done(0);
      }, 0);
    },
    UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => {
      later(() => {
        done(0);
      }, 0);
    },
  };
  Object.defineProperty(target, "external", { value: external, configurable: true });
  return {
    raise: (entries) => handlers.get(richApiMessage)?.(richApiMessage, wrap(entries.map(wrap))),
    invoke: (...command) => {
      if (takesCommands) invoke(command);
      else early.push(command);
    },
  };
}
