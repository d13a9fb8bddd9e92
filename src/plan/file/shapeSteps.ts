import * as v from "valibot";
import { ENTRIES_A_STEP, type Steps } from "../steps/steps";
import { shape, type Shaped } from "./shape";

/**
 * Checks the shape of whatever was read against a plan file's schema, or a part of it; long lists in steps of so many entries.
 *
 * @param fields what the schema is made of
 */
export function* shapeSteps(file: unknown, schema: v.GenericSchema, fields: v.ObjectEntries): Steps<Shaped> {
  const { rest, lists } = yield* longLists(file, fields);
  const shaped = shape(rest, schema);
  // A problem is told by its place in the whole list.
  if (shaped.problems.length > 0 && lists.size > 0) return shape(file, schema);
  return shaped.file === null ? shaped : { ...shaped, file: { ...shaped.file, ...Object.fromEntries(lists) } };
}

interface LongLists {
  readonly rest: unknown;
  readonly lists: ReadonlyMap<string, readonly unknown[]>;
}

/** Lists that are long and right, as they are understood, and the file without their entries. */
function* longLists(file: unknown, fields: v.ObjectEntries): Steps<LongLists> {
  const lists = new Map<string, readonly unknown[]>();
  if (typeof file !== "object" || file === null || Array.isArray(file)) return { rest: file, lists };
  const rest: Record<string, unknown> = { ...file };
  for (const [name, given] of Object.entries(rest)) {
    const schema = fields[name];
    if (schema === undefined || !Array.isArray(given) || given.length <= ENTRIES_A_STEP) continue;
    const understood: unknown[] = [];
    let isRight = true;
    for (let from = 0; isRight && from < given.length; from += ENTRIES_A_STEP) {
      const parsed = v.safeParse(schema as v.GenericSchema<unknown, readonly unknown[]>, given.slice(from, from + ENTRIES_A_STEP));
      isRight = parsed.success;
      if (parsed.success) for (const entry of parsed.output) understood.push(entry);
      yield;
    }
    if (!isRight) continue;
    lists.set(name, understood);
    rest[name] = [];
  }
  return { rest, lists };
}
