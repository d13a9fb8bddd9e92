/**
 * `npm run import -- BOOK.xlsx [--sheet NAME] [-o PLAN.json]`: a list in somebody's own workbook becomes a plan file, and so does a plan
 * that was exported to a sheet.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { gridOf, listIn, planTextIn, type ListIn, type NamedGrid, type PlanTextIn } from "../../commands/lists/listIn";
import { yearPlanned } from "../../commands/lists/planThere";
import { inputsIn } from "../../commands/plan/importPlan";
import { allTexts, type AllTexts } from "../../i18n/allTexts";
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
import { importOrder, type ImportOrder } from "./importOrder";
import { problemLine } from "./problemLine";
import { problemLines, unfinished, type Report } from "./report";
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
  const text = list === null ? planTextIn(grids) : null;
  if (text !== null) return planFileIn(order, text, all);
  if (list === null) return refused(own.commandLine.noList(names));

  const lines = linesOf(list, own);
  const errors = list.read.notes.filter(isMistake).map((note) => noteLine(note, own));
  if (out === null) return { code: 0, out: lines, errors };
  const plan = planWith({ parts: list.read.parts, plan: { year: yearPlanned(today) } });
  const wrong = validate(plan).problems.filter(({ level }) => level === "error");
  if (wrong.length > 0) return { code: 1, out: lines, errors: [...errors, ...wrong.map((problem) => problemLine("", problem, all))] };
  const written = await attempt(() => replaceFile(out, fileOf(plan)));
  if ("reason" in written) return { code: 1, out: lines, errors: [...errors, all.writing.commandLine.unwritable(out, written.reason)] };
  return {
    code: 0,
    out: [...lines, hasTargets(list.read) ? own.page.becomesOwn : own.commandLine.targets, all.writing.commandLine.saved(out)],
    errors,
  };
}

/** It becomes the file that it was exported as. */
async function planFileIn({ book, out }: Ordered, { sheet, text }: PlanTextIn, words: AllTexts): Promise<Report> {
  const { commandLine } = words.writing;
  const plan = inputsIn(text);
  if (plan.type !== "Done") return unfinished(book, plan, words);
  const { managers, clients, products } = plan.value;
  const line = LIST_TEXTS[words.forms.language].commandLine.planFile(sheet, clients.length, managers.length, products.length);
  const errors = problemLines(book, plan.notices, words);
  if (out === null) return { code: 0, out: [line], errors };
  const written = await attempt(() => replaceFile(out, fileOf(JSON.parse(text))));
  if ("reason" in written) return { code: 1, out: [line], errors: [...errors, commandLine.unwritable(out, written.reason)] };
  return { code: 0, out: [line, commandLine.saved(out)], errors };
}

function fileOf(plan: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(plan, null, 2)}\n`);
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

type Ordered = Extract<ImportOrder, { type: "Import" }>;
