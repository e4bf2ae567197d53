import type { Range } from "../../src/workbook/a1";
import type { BookSheet } from "./book/BookSheet";
import { notModelled } from "./HostError";

/**
 * An object of Excel's object model. Its members are those of its class whose names begin with a capital or an underscore,
 * spelt as the protocol spells them: accessors are properties, methods are methods. What is not there is not modelled.
 */
export abstract class ExcelObject {
  /** The name Office.js has for the class. */
  abstract readonly type: string;

  /** What lets the client find the object again in a later request; empty for one it reaches by its path. */
  identity(): Readonly<Record<string, string>> {
    return {};
  }

  /** Whether the client keeps the object by a reference of ours instead of an id. */
  readonly isKeptByReference: boolean = false;

  /** The members of a collection. */
  items(): readonly ExcelObject[] | undefined {
    return undefined;
  }

  /** Follows its cells when rows or columns of a sheet come or go. */
  follow(_sheet: BookSheet, _place: (range: Range) => Range | undefined): void {}

  /** Whose events a handler on this object gets. */
  eventTarget(): string {
    throw notModelled(`events of ${this.type}`);
  }
}

function isMember(object: ExcelObject, name: string): boolean {
  return /^_?[A-Z]/.test(name) && name in object;
}

/** The protocol names properties as they are written in the add-in; members are spelt with a capital. */
export function memberName(name: string): string {
  return /^[a-z]/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** A property's value, or the object a navigation property leads to. */
export function readMember(object: ExcelObject, name: string): unknown {
  if (!isMember(object, name)) throw notModelled(`${object.type}.${name}`);
  const value: unknown = Reflect.get(object, name);
  if (typeof value === "function") throw notModelled(`${object.type}.${name} as a property`);
  return value;
}

export function setMember(object: ExcelObject, name: string, value: unknown): void {
  if (!isMember(object, name) || !isSettable(object, name)) {
    throw notModelled(`setting ${object.type}.${name}`);
  }
  Reflect.set(object, name, value);
}

function isSettable(object: ExcelObject, name: string): boolean {
  return classesOf(object).some(
    (each) => Reflect.getOwnPropertyDescriptor(each, name)?.set !== undefined,
  );
}

/** The prototypes an object inherits from, its own class first. */
function classesOf(object: ExcelObject): readonly object[] {
  const classes: object[] = [];
  for (
    let each = Reflect.getPrototypeOf(object);
    each instanceof ExcelObject;
    each = Reflect.getPrototypeOf(each)
  )
    classes.push(each);
  return classes;
}

export function callMember(object: ExcelObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = isMember(object, name) ? Reflect.get(object, name) : undefined;
  if (typeof method !== "function") throw notModelled(`${object.type}.${name}()`);
  const answer: unknown = Reflect.apply(method, object, args);
  return answer;
}

export function hasMember(object: ExcelObject, name: string): boolean {
  return isMember(object, name);
}

/** The names of an object's plain properties, which `load()` without names brings. */
export function scalarNames(object: ExcelObject): readonly string[] {
  const accessors = classesOf(object).flatMap((each) =>
    Object.entries(Object.getOwnPropertyDescriptors(each))
      .filter(([, descriptor]) => descriptor.get !== undefined)
      .map(([name]) => name),
  );
  return [...Object.keys(object), ...accessors].filter(
    (name) =>
      /^[A-Z]/.test(name) &&
      !name.endsWith("OrNullObject") &&
      !(readMember(object, name) instanceof ExcelObject),
  );
}
