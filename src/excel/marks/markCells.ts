/** Marks cells of our sheets that people type into, in place of all that were marked before. */
import { isRecords } from "../../forms/forms";
import { contentAt, type Content } from "../../sheet/merge/ourContent";
import { a1 } from "../../sheet/place/address";
import type { Position, SheetKey } from "../../sheet/place/place";
import { addressOf, alike, areasAt } from "../cells/areasOf";
import { survey, type SheetSeen } from "../read/survey";
import { areaOn } from "../request/areaOn";
import { run } from "../request/run";
import { unlessRefused } from "../request/unlessRefused";
import { meanwhile, protectionsOf, type Guarded } from "../sheets/protection";
import { isMark, markFormula } from "./markFormula";

export interface CellToMark extends Position {
  readonly sheet: SheetKey;
}

export interface Marked {
  /** How many cells are marked now, of how many that were to be. */
  readonly cells: number;
  readonly of: number;
  /** Tabs that are protected with a password: their cells are as they were. */
  readonly locked: readonly string[];
}

/** Who mends these sees the others when he checks again. */
const MOST = 100;

/** What stands on a sheet, and what has to be done to it. */
interface Work {
  readonly sheet: SheetSeen;
  /** Ids of the marks that are there. */
  readonly old: readonly string[];
  readonly marks: readonly Mark[];
  readonly cells: number;
}

/** Cells in one column that say the same. */
interface Mark {
  readonly address: string;
  readonly formula: string;
  readonly isEmpty: boolean;
}

/** Two requests where nothing is to be done, whatever the number of cells. @param cells the most important first */
export async function markCells(cells: readonly CellToMark[]): Promise<Marked> {
  const works = await run((context) => worksOf(context, cells.slice(0, MOST)));
  const [open, locked] = [works.filter(({ sheet }) => !sheet.protected), works.filter(({ sheet }) => sheet.protected)];
  if (open.length > 0)
    await run(async (context) => {
      for (const work of open) carryOut(context, work);
      await context.sync();
    });
  const refused = await refusedOf(locked);
  const done = works.filter((work) => !refused.includes(work));
  return { cells: done.reduce((sum, work) => sum + work.cells, 0), of: cells.length, locked: refused.map(({ sheet }) => sheet.name) };
}

/** Sheets on which nothing is to be done are left out, unless cells of theirs are marked as they are to be. */
async function worksOf(context: Excel.RequestContext, cells: readonly CellToMark[]): Promise<readonly Work[]> {
  const { own } = await survey(context);
  const asked = [...own].flatMap(([key, sheet]) => {
    if (!isRecords(key)) return [];
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const formats = formatsOf(worksheet).load("items/id,items/type");
    const wanted = cells.filter((cell) => cell.sheet === key);
    const ranges = wanted.map(({ row, column }) => areaOn(worksheet, { row, column }).load("values"));
    return [{ sheet, worksheet, formats, wanted, ranges }];
  });
  await context.sync();
  const standing = asked.map(({ worksheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map(({ id }) => ({ id, rule: formatsOf(worksheet).getItem(id).custom.rule.load("formula") })),
  );
  if (standing.some((rules) => rules.length > 0)) await context.sync();
  return asked.flatMap(({ sheet, wanted, ranges }, position) => {
    const there = (standing[position] ?? []).filter(({ rule }) => isMark(rule.formula));
    const contents = wanted.map((cell, at) => ({ cell, content: contentAt(ranges[at]?.values ?? [], { row: 0, column: 0 }) }));
    const marks = marksOf(contents);
    return there.length + marks.length === 0 ? [] : [{ sheet, old: there.map(({ id }) => id), marks, cells: wanted.length }];
  });
}

function formatsOf(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return worksheet.getRange().conditionalFormats;
}

function marksOf(cells: readonly { readonly cell: CellToMark; readonly content: Content }[]): readonly Mark[] {
  return alike(cells, ({ cell, content }) => [cell.column, typeof content, content]).map((group) => {
    // Formulas are worded for the first cell, which nothing stands above.
    const areas = group
      .map(({ cell: { row, column } }) => ({ row, column, rows: 1, columns: 1 }))
      .sort((one, other) => one.row - other.row);
    const [first] = areas;
    return {
      address: addressOf(areas),
      formula: markFormula(a1(first ?? group[0].cell), group[0].content),
      isEmpty: group[0].content === "",
    };
  });
}

function carryOut(context: Excel.RequestContext, { sheet: { id }, old, marks }: Work): void {
  const worksheet = context.workbook.worksheets.getItem(id);
  for (const mark of old) formatsOf(worksheet).getItem(mark).delete();
  for (const { address, formula, isEmpty } of marks) {
    const { custom } = areasAt(worksheet, address).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    // A sign and a line as well as a colour: not everybody sees colours, and not everything prints them.
    custom.format.numberFormat = SIGNED;
    custom.format.font.set({ bold: true, underline: "Single", color: "#9C0006" });
    custom.format.fill.color = "#FFC7CE";
    // An empty cell shows nothing but its edges.
    for (const edge of isEmpty ? EDGES : []) custom.format.borders.getItem(edge).set({ style: "Dash", color: "#9C0006" });
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Whatever stands there, with a sign before it. */
const SIGNED = '"⚠ "General;"⚠ -"General;"⚠ "General;"⚠ "@';

/** Sheets that somebody has protected: those with a password cannot be marked. */
async function refusedOf(works: readonly Work[]): Promise<readonly Work[]> {
  const guarded = await protectionsOf(works.map(({ sheet }) => sheet));
  const refused: Work[] = [];
  for (const work of works) {
    const own = guarded.filter(({ id }) => id === work.sheet.id);
    if (!(await isCarriedOut(work, own))) refused.push(work);
  }
  return refused;
}

function isCarriedOut(work: Work, guarded: readonly Guarded[]): Promise<boolean> {
  return unlessRefused(() =>
    run(async (context) => {
      const { lift, putBack } = await meanwhile(context, guarded);
      for (const { queue } of lift) queue();
      carryOut(context, work);
      for (const { queue } of putBack) queue();
      await context.sync();
      return true;
    }),
  );
}
