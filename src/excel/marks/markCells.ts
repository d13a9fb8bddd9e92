/** Marks cells of our sheets that people type into, in place of all that were marked before. */
import { isRecords } from "../../forms/forms";
import { contentAt, type Content } from "../../sheet/merge/ourContent";
import { a1, cellsIn, parseA1 } from "../../sheet/place/address";
import type { Area, Position, SheetKey } from "../../sheet/place/place";
import type { Notice } from "../../sheet/spec/spec";
import { addressOf, alike, areasAt } from "../cells/areasOf";
import { survey, type SheetSeen } from "../read/survey";
import { areaOn } from "../request/areaOn";
import { run } from "../request/run";
import { unlessRefused } from "../request/unlessRefused";
import { meanwhile, protectionsOf, type Guarded } from "../sheets/protection";
import { isMark, markFormula } from "./markFormula";
import { askPrompt, givePrompts, takePrompts, type Prompted } from "./prompts";

export interface CellToMark extends Position {
  readonly sheet: SheetKey;
  /** What is said beside it while it is selected, where nothing else is. */
  readonly notice: Notice;
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
  /** Ids of the marks that are there, and what is said in their cells. */
  readonly old: readonly string[];
  readonly said: readonly Prompted[];
  readonly marks: readonly Mark[];
  readonly cells: readonly (Prompted & CellToMark)[];
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
  return {
    cells: done.reduce((sum, work) => sum + work.cells.length, 0),
    of: cells.length,
    locked: refused.map(({ sheet }) => sheet.name),
  };
}

/** Sheets on which nothing is to be done are left out, unless cells of theirs are marked as they are to be. */
async function worksOf(context: Excel.RequestContext, cells: readonly CellToMark[]): Promise<readonly Work[]> {
  const { own } = await survey(context);
  const asked = [...own].flatMap(([key, sheet]) => {
    if (!isRecords(key)) return [];
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const formats = formatsOf(worksheet).load("items/id,items/type");
    const wanted = cells.filter((cell) => cell.sheet === key);
    const ranges = wanted.map((cell) => {
      const range = areaOn(worksheet, { row: cell.row, column: cell.column }).load("values");
      return { cell, range, prompt: askPrompt(range) };
    });
    return [{ sheet, worksheet, formats, ranges }];
  });
  await context.sync();
  const standing = asked.map(({ worksheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map(({ id }) => {
        const format = formatsOf(worksheet).getItem(id);
        return { id, rule: format.custom.rule.load("formula"), areas: format.getRanges().areas.load("items/address") };
      }),
  );
  if (standing.some((rules) => rules.length > 0)) await context.sync();
  const marked = asked.map(({ worksheet }, position) => {
    const ours = (standing[position] ?? []).filter(({ rule }) => isMark(rule.formula));
    const areas = ours.flatMap(({ areas: { items } }) => items.flatMap(({ address }) => saidTogether(address)));
    return { old: ours.map(({ id }) => id), said: areas.map((area) => ({ area, prompt: askPrompt(areaOn(worksheet, area)) })) };
  });
  if (marked.some(({ said }) => said.length > 0)) await context.sync();
  return asked.flatMap(({ sheet, ranges }, position) => {
    const { old = [], said = [] } = marked[position] ?? {};
    const contents = ranges.map(({ cell, range }) => ({ cell, content: contentAt(range.values, { row: 0, column: 0 }) }));
    const marks = marksOf(contents);
    if (old.length + marks.length === 0) return [];
    const cells = ranges.map(({ cell, prompt }) => ({
      ...cell,
      area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
      prompt: prompt(),
    }));
    return [{ sheet, old, said: said.map(({ area, prompt }) => ({ area, prompt: prompt() })), marks, cells }];
  });
}

/** Each cell says what is wrong with it; where a mark was filled down a long list, all of them say the same. */
function saidTogether(address: string): readonly Area[] {
  const area = parseA1(cellsIn(address));
  if (area === null) return [];
  const { row, column, rows, columns } = area;
  if (rows * columns > MOST) return [area];
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
    rows: 1,
    columns: 1,
  }));
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

/** What is said goes before the mark that it is found by, and comes after it: whatever breaks off is found the next time. */
function carryOut(context: Excel.RequestContext, { sheet: { id }, old, said, marks, cells }: Work): void {
  const worksheet = context.workbook.worksheets.getItem(id);
  takePrompts(worksheet, said);
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
  givePrompts(worksheet, cells);
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
