/**
 * What the tie-out of an earlier version proves: sums of numbers on two sheets that are the same. It stands in the tie-out's own formulas,
 * which Excel has kept up with every row and column that was inserted, and it holds for the plan of then, whatever the input says now.
 *
 *     =ROUND(E9-G9,0), E9 ='F2'!K4, G9 ='F3'!D21   →   F2!C4 + … + F2!J4 − F3!D5 − … − F3!D20 = 0
 */
import { contentAt } from "../merge/ourContent";
import { cellsIn, parseA1, sheetNameIn } from "../place/address";
import type { Area, Position, SheetKey } from "../place/place";

/** How often cells count, by {@link cellId}. */
export type Terms = ReadonlyMap<string, number>;

/** Sheets of an earlier version, as they stand. */
export interface EarlierBook {
  readonly sheets: ReadonlyMap<SheetKey, BookSheet>;
  /** Null: a sheet that is none of them. */
  readonly keyOf: (tab: string) => SheetKey | null;
}

export interface BookSheet {
  /** From A1 on. */
  readonly cells: readonly (readonly unknown[])[];
  /** Whether a cell stands in a row and a column of the plan of that time; sums leave out what users put between. */
  readonly isPlan: (cell: Position) => boolean;
}

export function cellId(sheet: SheetKey, { row, column }: Position): string {
  return `${sheet}!${row}:${column}`;
}

/** Each adds up to nothing. What follows from others, such as running totals, is left out, and so is what is worded in any other way. */
export function provedSums(book: EarlierBook, proof: SheetKey): readonly Terms[] {
  const read = reader(book);
  const cells = book.sheets.get(proof)?.cells ?? [];
  const sums = cells.flatMap((line) =>
    line.flatMap((cell): readonly Terms[] => {
      const [, one, other] = typeof cell === "string" ? (DIFFERENCE.exec(cell) ?? []) : [];
      const [left, right] = [one, other].map((place) => {
        const at = place === undefined ? null : parseA1(place);
        const formula = at === null ? "" : contentAt(cells, at);
        return typeof formula === "string" && formula.startsWith("=") ? read(formula, proof) : null;
      });
      // A name that was typed over finds nothing to add up.
      return left && right && left.size > 0 && right.size > 0 ? [less(left, right)] : [];
    }),
  );
  return apart(sums.filter(({ size }) => size > 0));
}

const DIFFERENCE = /^=ROUND\((\$?[A-Z]+\$?\d+)-(\$?[A-Z]+\$?\d+),-?\d+\)$/;

/** The cells of a formula, through all sums; null where it is no sum. */
function reader({ sheets, keyOf }: EarlierBook): (formula: string, own: SheetKey) => Terms | null {
  const known = new Map<string, Terms | null>();
  return read;

  function read(formula: string, own: SheetKey): Terms | null {
    const all = new Map<string, number>();
    let rest = formula.slice(1);
    while (rest !== "") {
      const [text, sign, listed, names, name, counted, single] = PIECE.exec(rest) ?? [];
      if (text === undefined) return null;
      const places = counted === undefined ? cellsOf(listed ?? single ?? "", own) : named(names ?? "", name ?? "", counted, own);
      for (const place of places ?? [null]) {
        const terms = place && at(place.sheet, place.cell);
        if (!terms) return null;
        for (const [id, times] of terms) all.set(id, (all.get(id) ?? 0) + (sign === "-" ? -times : times));
      }
      rest = rest.slice(text.length);
    }
    return all;
  }

  function at(key: SheetKey, cell: Position): Terms | null {
    const id = cellId(key, cell);
    if (!known.has(id)) {
      // What counts itself is no sum.
      known.set(id, null);
      known.set(id, termsAt(key, cell, id));
    }
    return known.get(id) ?? null;
  }

  function termsAt(key: SheetKey, cell: Position, id: string): Terms | null {
    const sheet = sheets.get(key);
    if (!sheet) return null;
    const content = sheet.isPlan(cell) ? contentAt(sheet.cells, cell) : "";
    if (typeof content === "number") return new Map([[id, 1]]);
    return typeof content === "string" && content.startsWith("=") ? read(content, key) : new Map();
  }

  /** Of areas with commas between. */
  function cellsOf(list: string, own: SheetKey): readonly Place[] | null {
    const areas = [...list.matchAll(new RegExp(AREA, "gu"))].map(([area]) => areaOf(area, own));
    return areas.every((area) => area !== null) ? areas.flatMap(inArea) : null;
  }

  /** Those beside whose name stands in another cell. */
  function named(names: string, name: string, counted: string, own: SheetKey): readonly Place[] | null {
    const [labels, wanted, cells] = [names, name, counted].map((list) => cellsOf(list, own));
    const said = wanted?.[0] && contentOf(wanted[0]);
    return labels && cells && labels.length === cells.length ? cells.filter((_, each) => contentOf(labels[each]) === said) : null;
  }

  function areaOf(text: string, own: SheetKey): { readonly sheet: SheetKey; readonly area: Area } | null {
    const tab = sheetNameIn(text);
    const [sheet, area] = [tab === null ? own : keyOf(tab), parseA1(cellsIn(text))];
    return sheet !== null && area !== null && area.rows * area.columns <= MOST_CELLS ? { sheet, area } : null;
  }

  function contentOf(place: Place | undefined) {
    return place && contentAt(sheets.get(place.sheet)?.cells ?? [], place.cell);
  }
}

interface Place {
  readonly sheet: SheetKey;
  readonly cell: Position;
}

/** Nothing of ours is larger; whole columns are no sums of ours. */
const MOST_CELLS = 100_000;

const AREA = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`;

const PIECE = new RegExp(
  `^([+-]?)(?:SUM\\((${AREA}(?:,${AREA})*)\\)|SUMPRODUCT\\(--EXACT\\((${AREA}),(${AREA})\\),(${AREA})\\)|(${AREA}))`,
  "u",
);

function inArea({ sheet, area }: { readonly sheet: SheetKey; readonly area: Area }): readonly Place[] {
  return Array.from({ length: area.rows * area.columns }, (_, at) => ({
    sheet,
    cell: { row: area.row + Math.floor(at / area.columns), column: area.column + (at % area.columns) },
  }));
}

function less(one: Terms, other: Terms): Terms {
  const all = new Map(one);
  for (const [id, times] of other) {
    const left = (all.get(id) ?? 0) - times;
    if (left === 0) all.delete(id);
    else all.set(id, left);
  }
  return all;
}

/** Without what others say already: February's running total is that of January and February. */
function apart(sums: readonly Terms[]): readonly Terms[] {
  const kept: Terms[] = [];
  const byFirst = new Map<string, Terms[]>();
  for (const sum of [...sums].sort((a, b) => a.size - b.size)) {
    let rest = sum;
    for (const id of sum.keys())
      for (const part of byFirst.get(id) ?? []) {
        const times = rest.get(id) ?? 0;
        const sign = times * (part.get(id) ?? 0) > 0 ? 1 : -1;
        if ([...part].every(([each, own]) => rest.get(each) === sign * own)) rest = less(rest, scaled(part, sign));
      }
    const [first] = rest.keys();
    if (first === undefined) continue;
    kept.push(rest);
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  return kept;
}

function scaled(terms: Terms, by: number): Terms {
  return by === 1 ? terms : new Map([...terms].map(([id, times]) => [id, by * times]));
}
