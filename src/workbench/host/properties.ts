/**
 * `Excel.DocumentProperties`: title, author and the like.
 */
import type { Engine } from "../engine/engine";
import { text, wholeNumber } from "./arguments";
import { ref, type ObjectType, type Property } from "./objectType";

export const DOCUMENT = "document";
const CREATED = "created";
const NEVER = "1899-12-30T00:00:00.000Z";

export const documentProperties: ObjectType<null> = {
  properties: {
    ...Object.fromEntries(
      ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"].map((name) => [name, kept(name, "", text)]),
    ),
    RevisionNumber: kept("RevisionNumber", 0, (value) => wholeNumber(value, 0)),
    LastAuthor: { get: () => "" },
    CreationDate: { get: (_, { engine }) => engine.side.get<string>("", CREATED, NEVER) },
  },
  objects: { Custom: () => ref("CustomPropertyCollection", null) },
};

/** Keeps when the workbook was opened as new; one that has a date keeps it. */
export function markCreation({ side }: Engine, now: Date): void {
  side.set("", CREATED, side.get("", CREATED, now.toISOString()));
}

function kept<T>(name: string, first: T, check: (value: unknown) => T): Property<null> {
  return {
    get: (_, { engine }) => engine.side.get<Readonly<Record<string, unknown>>>("", DOCUMENT, {})[name] ?? first,
    set: (_, value, { engine }) => {
      engine.side.set("", DOCUMENT, { ...engine.side.get("", DOCUMENT, {}), [name]: check(value) });
    },
  };
}
