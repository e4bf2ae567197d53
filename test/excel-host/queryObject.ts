import { ExcelObject, hasMember, memberName, readMember, scalarNames } from "./ExcelObject";
import { notModelled } from "./HostError";
import type { QueryInfo } from "./wire";

type Identify = (object: ExcelObject) => Readonly<Record<string, string>>;
type Answer = Record<string, unknown>;

/**
 * The properties a `load` asks for, nested as the object is: `format/fill/color` gives `{ Format: { Fill: { Color } } }`.
 * Of a collection: those of every item.
 */
export function queryObject(object: ExcelObject, query: QueryInfo, identify: Identify): Answer {
  const items = object.items();
  if (!items) return { ...identify(object), ...properties(object, namesOf(query), identify) };
  const names = namesOf(query).map((name) => name.replace(/^items\//i, ""));
  const own = names.filter((name) => hasMember(object, memberName(name)));
  const ofItems = names.filter((name) => !own.includes(name));
  const first = query.Skip ?? 0;
  const chosen = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  const isForAll = names.length === 0;
  return {
    ...properties(object, own, identify, isForAll),
    _Items: chosen.map((item) => ({
      ...identify(item),
      ...properties(item, ofItems, identify, isForAll),
    })),
  };
}

function namesOf({ Select = [], Expand = [] }: QueryInfo): readonly string[] {
  return [...Select, ...Expand];
}

function properties(
  object: ExcelObject,
  names: readonly string[],
  identify: Identify,
  isForAll = names.length === 0,
): Answer {
  const answer: Answer = {};
  for (const name of isForAll ? scalarNames(object) : names) place(answer, object, name, identify);
  return answer;
}

function place(answer: Answer, object: ExcelObject, name: string, identify: Identify): void {
  const [first = "", ...rest] = name.split("/");
  const member = memberName(first);
  const value = readMember(object, member);
  if (value instanceof ExcelObject) {
    const known = answer[member];
    const query = rest.length === 0 ? {} : { Select: [rest.join("/")] };
    answer[member] = joined(known, queryObject(value, query, identify));
    return;
  }
  if (rest.length > 0 && value !== null) throw notModelled(`load ${object.type}.${name}`);
  answer[member] = value;
}

/** Two answers about one object as one. */
function joined(known: unknown, more: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(more)) {
    return more.map((item: unknown, index) => joined(known[index], item));
  }
  if (!isAnswer(known) || !isAnswer(more)) return more;
  const whole: Answer = { ...known };
  for (const [name, value] of Object.entries(more)) whole[name] = joined(whole[name], value);
  return whole;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
