/**
 * `getCellProperties` and `setCellProperties`: looks of every cell of a range at once, as a table of objects
 * `{format: {fill: {color: "#FF0000"}}}`; the same for whole rows and columns.
 */
import type { Area } from "../engine/area/area";
import { invalidArgument } from "./hostError";
import { ref, type Method, type Ref, type Session } from "./objectType";
import { parseSelect, readProperties, type Select } from "./query";
import type { RangeTarget } from "./targets";

type Given = Readonly<Record<string, unknown>>;

export const cellPropertyMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCellProperties: (target, [given], session) => {
    const wanted = wantedOf(given);
    return Promise.all(rows(target.area).map((row) => Promise.all(columns(row).map((area) => look({ ...target, area }, wanted, session)))));
  },
  GetRowProperties: (target, [given], session) => {
    const wanted = wantedOf(given);
    return Promise.all(rows(target.area).map((area) => look({ ...target, area }, wanted, session)));
  },
  GetColumnProperties: (target, [given], session) => {
    const wanted = wantedOf(given);
    return Promise.all(columns(target.area).map((area) => look({ ...target, area }, wanted, session)));
  },
  SetCellProperties: async (target, [given], session) => {
    const table = listOf(given, target.area.rows);
    for (const [r, row] of rows(target.area).entries()) {
      for (const [c, area] of columns(row).entries())
        await put(ref("Range", { ...target, area }), listOf(table[r], target.area.columns)[c], session);
    }
  },
  SetRowProperties: async (target, [given], session) => {
    for (const [index, area] of rows(target.area).entries())
      await put(ref("Range", { ...target, area }), listOf(given, target.area.rows)[index], session);
  },
  SetColumnProperties: async (target, [given], session) => {
    for (const [index, area] of columns(target.area).entries())
      await put(ref("Range", { ...target, area }), listOf(given, target.area.columns)[index], session);
  },
};

function rows(area: Area): readonly Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

function columns(area: Area): readonly Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
}

/** What is asked of each cell; `edges`: of each of its lines. */
interface Wanted {
  readonly cell: Select | null;
  readonly edges: Select | null;
}

function wantedOf(given: unknown): Wanted {
  const { format = {}, ...others } = objectOf(given);
  const { borders, ...rest } = objectOf(format);
  const asked = { ...others, ...(Object.keys(rest).length > 0 && { format: rest }) };
  const isLinesAlone = borders !== undefined && Object.keys(asked).length === 0;
  return { cell: isLinesAlone ? null : selectOf(asked), edges: borders === undefined ? null : selectOf(borders) };
}

async function look(target: RangeTarget, { cell, edges }: Wanted, session: Session): Promise<unknown> {
  const found = cell === null ? {} : objectOf(lowered(await readProperties(ref("Range", target), cell, session, () => undefined)));
  return edges === null ? found : { ...found, format: { ...objectOf(found["format"]), borders: await lines(target, edges, session) } };
}

/** What is asked of a line is answered of every edge. */
async function lines(target: RangeTarget, select: Select, session: Session): Promise<unknown> {
  const edges = Object.entries(SIDES).map(async ([edge, side]) => {
    const line = ref("RangeBorder", { ...target, areas: [target.area], side });
    return [edge, lowered(await readProperties(line, select, session, () => undefined))] as const;
  });
  return Object.fromEntries(await Promise.all(edges));
}

const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function objectOf(value: unknown): Given {
  return typeof value === "object" && value !== null ? (value as Given) : {};
}

/** `{address: true, format: {fill: {color: true}}}` as paths. */
function selectOf(wanted: unknown): Select {
  const paths = (given: unknown, before: string): string[] =>
    Object.entries(given as Given).flatMap(([name, below]) =>
      typeof below === "object" && below !== null ? paths(below, `${before}${name}/`) : below === true ? [`${before}${name}`] : [],
    );
  if (typeof wanted !== "object" || wanted === null) throw invalidArgument("Wanted properties are an object such as {address: true}.");
  return parseSelect(paths(wanted, ""), []);
}

/** Names as add-ins write them. */
function lowered(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const found: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) found[`${name.charAt(0).toLowerCase()}${name.slice(1)}`] = lowered(part);
  return found;
}

async function put(object: Ref, given: unknown, session: Session): Promise<void> {
  const type = session.typeOf(object.type);
  for (const [name, value] of Object.entries((given ?? {}) as Given)) {
    const wire = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const child = type.objects?.[wire]?.(object.target, session);
    if (child) await put(child, value, session);
    else if (type.properties?.[wire]?.set) await type.properties[wire].set(object.target, value, session);
    else throw invalidArgument(`Cells have no ${name} that could be set.`);
  }
}

function listOf(given: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(given) || given.length !== length) throw invalidArgument(`A list of ${length} is expected.`);
  return given;
}
