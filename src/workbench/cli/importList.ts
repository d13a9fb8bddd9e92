/** `npm run import -- BOOK.xlsx [--sheet NAME] [-o PLAN.json]`: a list in somebody's own workbook becomes a plan file. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { gridOf, listIn, type ListIn, type NamedGrid } from "../../commands/lists/listIn";
import { yearPlanned } from "../../commands/lists/planThere";
import { allTexts } from "../../i18n/allTexts";
import { LIST_TEXTS, type ListTexts } from "../../i18n/listTexts";
import { cellsOf, isMistake, type ListNote } from "../../lists/notes";
import { planWith } from "../../lists/planWith";
import { decoded, separated } from "../../lists/separated";
import type { Language } from "../../plan/inputs/inputs";
import { validate } from "../../plan/file/validate";
import type { Problem } from "../../plan/problem/problem";
import { folded } from "../../plan/typed/name";
import { readXlsx } from "../../returned/readXlsx";
import { a1, columnName } from "../../sheet/place/address";
import { usageReport } from "./arguments";
import { attempt, replaceFile } from "./files";
import { importOrder } from "./importOrder";
import { problemLine } from "./problemLine";
import type { Report } from "./report";
import { hasTargets } from "../../lists/listRead";

/** Exit 1, and nothing written, where no list can be recognised. */
export async function importList(words: readonly string[], locale: Language, today: Date): Promise<Report> {
  const [all, own] = [allTexts(locale), LIST_TEXTS[locale]];
  const order = importOrder(words);
  if (order.type !== "Import") return usageReport(order, own.commandLine.usage, all);
  const { book, out } = order;
  const refused = (line: string): Report => ({ code: 1, out: [], errors: [line] });

  const file = await attempt(async () => new Uint8Array(await readFile(book)));
  if ("reason" in file) return refused(all.writing.commandLine.unreadable(book, file.reason));
  const read = await gridsIn(book, file.value);
  if ("problem" in read) return refused(problemLine(basename(book), read.problem, all));
  const names = read.grids.map(({ sheet }) => sheet).filter((sheet) => sheet !== "");
  const wanted = order.sheet;
  const grids = wanted === null ? read.grids : read.grids.filter(({ sheet }) => folded(sheet) === folded(wanted));
  if (wanted !== null && grids.length === 0) return refused(own.commandLine.noSheet(wanted, names));
  const list = listIn(grids);
  if (list === null) return refused(own.commandLine.noList(names));

  const lines = linesOf(list, own);
  const errors = list.read.notes.filter(isMistake).map((note) => noteLine(note, own));
  if (out === null) return { code: 0, out: lines, errors };
  const plan = planWith({ parts: list.read.parts, plan: { year: yearPlanned(today) } });
  const wrong = validate(plan).problems.filter(({ level }) => level === "error");
  if (wrong.length > 0) return { code: 1, out: lines, errors: [...errors, ...wrong.map((problem) => problemLine("", problem, all))] };
  const written = await attempt(() => replaceFile(out, new TextEncoder().encode(`${JSON.stringify(plan, null, 2)}\n`)));
  if ("reason" in written) return { code: 1, out: lines, errors: [...errors, all.writing.commandLine.unwritable(out, written.reason)] };
  return {
    code: 0,
    out: [...lines, hasTargets(list.read) ? own.page.becomesOwn : own.commandLine.targets, all.writing.commandLine.saved(out)],
    errors,
  };
}

async function gridsIn(book: string, bytes: Uint8Array): Promise<{ readonly grids: readonly NamedGrid[] } | { readonly problem: Problem }> {
  if (/\.(?:csv|tsv|txt)$/i.test(book)) return { grids: [{ sheet: "", grid: separated(decoded(bytes)) }] };
  const read = await readXlsx(bytes);
  if (read.type === "Stopped") throw new Error("nobody asked for this end");
  if (read.type === "Unreadable") return { problem: { level: "error", at: [], detail: read.problem } };
  return { grids: read.sheets.map((sheet) => ({ sheet: sheet.name, grid: gridOf(sheet) })) };
}

function linesOf({ sheet, grid, found, read }: ListIn, words: ListTexts): readonly string[] {
  const { row, column } = grid.origin;
  const area = {
    row: row + found.head.from,
    column,
    rows: grid.values.length - found.head.from,
    columns: grid.values[0]?.length ?? 1,
  };
  return [
    words.commandLine.list(sheet, a1(area)),
    ...found.columns
      .filter(({ heading }) => heading !== "")
      .map((one) => `  ${columnName(column + one.column)} ${one.heading} → ${words.field(one.field)}`),
    words.counts(read.counts.rows, read.counts.clients, read.counts.managers, read.counts.products),
    ...read.sums.map(({ heading, cells, sum }) => `  ${words.sum(heading, cells, sum)}`),
    ...read.notes.filter((note) => !isMistake(note)).map((note) => noteLine(note, words)),
  ];
}

/** B5, B9, … 12 more */
function noteLine(note: ListNote, words: ListTexts): string {
  const cells = cellsOf(note).map((cell) => a1(cell));
  const more = cells.length > MOST_CELLS ? ` … +${cells.length - MOST_CELLS}` : "";
  return cells.length === 0 ? words.note(note) : `${cells.slice(0, MOST_CELLS).join(", ")}${more}: ${words.note(note)}`;
}

const MOST_CELLS = 12;
