import type { Entry } from "../reading/readRecords";
import { listInFile } from "../../plan/file/toPlanFile";
import type { Inputs } from "../../plan/inputs/inputs";
import type { ListTable } from "./tables";

/** Entries of the plan file as rows of a table and back: fields by their columns, `goal.metric` for what stands within `goal`. */
export type ListRow = ReadonlyMap<string, unknown>;

/** Each entry in a row; one that has several of something in as many, where all but the first say only whose it is. */
export function rowsOf(inputs: Inputs, table: ListTable): readonly ListRow[] {
  return listInFile(inputs, table.list).flatMap((entry) => rowsOfEntry(entry, table));
}

function rowsOfEntry(entry: Entry, { columns, several }: ListTable): readonly ListRow[] {
  const parts = several === undefined ? [] : ((entry[several.field] ?? []) as readonly Entry[]);
  const isPart = (column: string): boolean => several !== undefined && column.startsWith(`${several.field}.`);
  return Array.from({ length: Math.max(1, parts.length) }, (_, i) => {
    const fields = columns.flatMap((column): readonly (readonly [string, unknown])[] => {
      if (isPart(column)) return [[column, parts[i]?.[column.slice(column.indexOf(".") + 1)]]];
      return i === 0 || column === several?.by ? [[column, within(entry, column)]] : [];
    });
    return new Map(fields.filter(([, value]) => value !== undefined));
  });
}

function within(entry: Entry, column: string): unknown {
  return column.split(".").reduce<unknown>((inner, key) => (inner as Entry | undefined)?.[key], entry);
}

/** Rows as entries. Where rows are of one entry, the first says what it says, and all of them what it has several of. */
export function entriesOf(rows: readonly ListRow[], { several }: ListTable): readonly Entry[] {
  if (several === undefined) return rows.map(entryOf);
  const entries: { readonly own: Map<string, unknown>; readonly parts: Entry[] }[] = [];
  const byKey = new Map<unknown, (typeof entries)[number]>();
  for (const row of rows) {
    const isPart = ([column]: readonly [string, unknown]): boolean => column.startsWith(`${several.field}.`);
    const part = entryOf(new Map([...row].filter(isPart).map(([column, value]) => [column.slice(several.field.length + 1), value])));
    const own = [...row].filter((field) => !isPart(field));
    const key = row.get(several.by);
    let entry = key === undefined ? entries.at(-1) : byKey.get(key);
    if (entry === undefined || (key === undefined && own.length > 0)) {
      entry = { own: new Map(), parts: [] };
      entries.push(entry);
    }
    for (const [column, value] of own) if (!entry.own.has(column)) entry.own.set(column, value);
    if (Object.keys(part).length > 0) entry.parts.push(part);
    if (key !== undefined) byKey.set(key, entry);
  }
  return entries.map(({ own, parts }) => ({ ...entryOf(own), ...(parts.length > 0 && { [several.field]: parts }) }));
}

function entryOf(row: ListRow): Entry {
  const entry: Record<string, unknown> = {};
  for (const [column, value] of row) {
    const [field = "", inner] = column.split(".");
    if (inner === undefined) entry[field] = value;
    else entry[field] = { ...(entry[field] as Entry | undefined), [inner]: value };
  }
  return entry;
}
