/**
 * `Excel.DocumentProperties`: title, author and the like.
 */
import { text, wholeNumber } from "./arguments";
import type { ObjectType, Property } from "./objectType";

export const DOCUMENT = "document";

export const documentProperties: ObjectType<null> = {
  properties: {
    ...Object.fromEntries(["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"].map((name) => [name, kept(name, "", text)])),
    RevisionNumber: kept("RevisionNumber", 0, (value) => wholeNumber(value, 0)),
    LastAuthor: { get: () => "" },
    CreationDate: { get: () => null },
  },
};

function kept<T>(name: string, first: T, check: (value: unknown) => T): Property<null> {
  return {
    get: (_, { engine }) => engine.side.get<Readonly<Record<string, unknown>>>("", DOCUMENT, {})[name] ?? first,
    set: (_, value, { engine }) => {
      engine.side.set("", DOCUMENT, { ...engine.side.get("", DOCUMENT, {}), [name]: check(value) });
    },
  };
}
