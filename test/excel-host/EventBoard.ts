import { notModelled } from "./HostError";

/** The events the host raises, with the numbers the protocol has for them. */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  RowSorted: 19,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;

export type EventKind = keyof typeof eventTypes;

/** An event on its way to the client: a mark of the protocol, the type, the target, the facts as JSON, a number. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  sequence: number,
];

/** The target of a handler on the worksheet collection. */
export const everySheet = "Workbook";

const richApiMessage = 65_536;
const untold = { triggerSource: undefined };

/** Who listens to what, and the events that have not yet been delivered. */
export class EventBoard {
  /** Office.js: `context.runtime.enableEvents`. */
  enabled = true;
  /** Whether an event says what triggered it, as it does since ExcelApi 1.14. */
  tellsTrigger = true;
  private readonly handlers = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private sequence = 0;

  /** How many handlers are registered. */
  get count(): number {
    return [...this.handlers.values()].reduce((sum, count) => sum + count, 0);
  }

  register(name: string, target: string, by: 1 | -1): void {
    if (!Object.hasOwn(eventTypes, name)) throw notModelled(`event ${name}`);
    const key = `${name} of ${target}`;
    this.handlers.set(key, (this.handlers.get(key) ?? 0) + by);
  }

  /** Notes an event for those who listen to the sheet or to every sheet. */
  raise(kind: EventKind, target: string, facts: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const listener of [target, everySheet]) {
      if ((this.handlers.get(`${kind} of ${listener}`) ?? 0) < 1) continue;
      this.sequence += 1;
      const json = JSON.stringify({ ...facts, ...(this.tellsTrigger ? {} : untold) });
      this.waiting.push([richApiMessage, eventTypes[kind], listener, json, this.sequence]);
    }
  }

  /** The events noted since the last call. */
  take(): readonly EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}
