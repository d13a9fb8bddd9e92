/**
 * Data in which objects of the same kind follow each other, as a table: their names once, then every property of all of them. What is alike
 * then stands side by side, which deflates to three quarters.
 *
 *     [{"row": 1, "is": "a"}, {"row": 2}, {"row": 3}]  →  {"¬": ["row", "is"], "all": [[1, 2, 3], ["a", {"¬": []}, {"¬": []}]]}
 *     [[1, "a"], [2, "b"], [3, "c"]]  →  {"¬": 2, "all": [[1, 2, 3], ["a", "b", "c"]]}
 */
import { MARK } from "../../sheet/formula/awayFormula";
import type { Data } from "./patch";

type Named = { readonly [name: string]: Data };

export function inColumns(data: Data): Data {
  if (isNamed(data)) return mapped(data, inColumns);
  if (!isList(data)) return data;
  const width = isList(data[0]) ? data[0].length : 0;
  if (data.length >= FEW && width > 0 && data.every((row) => isList(row) && row.length === width))
    return table(
      width,
      Array.from({ length: width }, (_, at) => (data as readonly (readonly Data[])[]).map((row) => row[at] as Data)),
    );
  if (data.length < FEW || !data.every(isNamed)) return data.map(inColumns);
  const names = inOneOrder(data.map(Object.keys));
  if (names === null) return data.map(inColumns);
  return table(
    names,
    names.map((name) => data.map((each) => (name in each ? (each[name] as Data) : LEFT_OUT))),
  );
}

/** All names, in an order that every one of the lists keeps, so that what comes back reads as it did; null: there is none. */
function inOneOrder(lists: readonly (readonly string[])[]): readonly string[] | null {
  const names: string[] = [];
  for (const list of lists) {
    let after = 0;
    for (const name of list) {
      const at = names.indexOf(name);
      if (at < 0) names.splice(after, 0, name);
      else if (at < after) return null;
      after = (at < 0 ? after : at) + 1;
    }
  }
  return names;
}

/** And back; what is none stays as it is. */
export function inRows(data: Data): Data {
  if (isList(data)) return data.map(inRows);
  if (!isNamed(data)) return data;
  const { [MARK]: names, all } = data;
  if (names === undefined || !isList(all)) return mapped(data, inRows);
  const columns = all.map((column) => inRows(column) as readonly Data[]);
  return (columns[0] ?? []).map((_, at) =>
    isList(names)
      ? Object.fromEntries(names.flatMap((name, of) => (isLeftOut(columns[of]?.[at]) ? [] : [[name, columns[of]?.[at]]])))
      : columns.map((column) => column[at] as Data),
  ) as Data;
}

/** Fewer than that are shorter as they are. */
const FEW = 3;

const LEFT_OUT: Named = { [MARK]: [] };

function isLeftOut(data: Data | undefined): boolean {
  return data !== undefined && isNamed(data) && MARK in data;
}

function table(names: number | readonly string[], columns: readonly (readonly Data[])[]): Data {
  return { [MARK]: names, all: columns.map(inColumns) };
}

function mapped(data: Named, change: (data: Data) => Data): Data {
  return Object.fromEntries(Object.entries(data).map(([name, each]) => [name, change(each)]));
}

function isList(data: Data | undefined): data is readonly Data[] {
  return Array.isArray(data);
}

function isNamed(data: Data | undefined): data is Named {
  return data instanceof Object && !Array.isArray(data);
}
