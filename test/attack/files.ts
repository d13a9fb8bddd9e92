/**
 * Files that come back: a monthly plan that was handed out, filled in and then changed by somebody or something, through the reader and
 * the review. Never an exception; every refusal has a sentence; and a review without a word takes over exactly the figures that were typed.
 */
import fc from "fast-check";
import { fileSource } from "../../src/commands/months/fileSource";
import { handOut } from "../../src/commands/months/handOut";
import { reviewReports, takenOver } from "../../src/commands/months/reviewReports";
import type { Stamp } from "../../src/forms/F4/stamp";
import { tagsOf } from "../../src/forms/F4/tags";
import { problemText } from "../../src/i18n/problemText";
import { allTexts } from "../../src/i18n/allTexts";
import type { PlanFile } from "../../src/plan/file/planFile";
import { underway } from "../forms/F4/courses";
import { tinyPlan } from "../support/tinyPlan";
import { writeSheets } from "../support/writeSheets";
import { openLightWorkbook, type LightWorkbook } from "./lightWorkbook";
import { tally, type Report } from "./report";
import { search } from "./search";
import { typeActuals } from "./typeActuals";

/** A usual long run. */
const MANY = 2000;

type Edit =
  /** A number or something odd in one of the yellow cells. */
  | { readonly type: "number"; readonly cell: number; readonly amount: number }
  | { readonly type: "odd"; readonly cell: number; readonly value: (typeof ODD)[number] }
  | { readonly type: "insertRow" | "deleteRow" | "insertColumn" | "deleteColumn"; readonly at: number }
  | { readonly type: "swapTags"; readonly one: number; readonly other: number }
  | { readonly type: "stamp"; readonly field: keyof Stamp; readonly value: string | number }
  | { readonly type: "otherSheet" };

/** What is no number of whole units: nothing of it may become a figure without a word. */
/** Plain arithmetic is a figure. */
const SUM = "=1+1";
const ODD = ["about ten", "12abc", true, 0.5, 1e16, "#REF!", SUM, "=NOW()", "1e400", "--", "a".repeat(30_000)] as const;

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant("number" as const), cell: fc.nat({ max: 9 }), amount: fc.integer({ min: -20, max: 900 }) }),
  fc.record({ type: fc.constant("odd" as const), cell: fc.nat({ max: 9 }), value: fc.constantFrom(...ODD) }),
  fc.record({ type: fc.constantFrom("insertRow", "deleteRow", "insertColumn", "deleteColumn"), at: fc.nat({ max: 30 }) }),
  fc.record({ type: fc.constant("swapTags" as const), one: fc.nat({ max: 9 }), other: fc.nat({ max: 9 }) }),
  fc.record({
    type: fc.constant("stamp" as const),
    field: fc.constantFrom("plan", "manager", "month", "version", "form"),
    value: fc.constantFrom("", "b", 2, 13, 1.5, "nobody"),
  }),
  fc.constant({ type: "otherSheet" as const }),
);

interface Damage {
  /** What is left of the bytes, as a share. */
  readonly cut: number;
  /** Places in the bytes, as shares, that are changed. */
  readonly flipped: readonly number[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ cut: 1, flipped: [] }) },
  { weight: 1, arbitrary: fc.record({ cut: fc.oneof(fc.constant(1), share), flipped: fc.array(share, { maxLength: 4 }) }) },
);

export async function files({ seed, count }: { readonly seed: number; readonly count: number | null }): Promise<Report> {
  const found = tally();
  const { course, texts: words } = underway(tinyPlan as PlanFile);
  const [plan] = handOut(course, words, 1);
  if (!plan) throw new Error("Nobody gets a monthly plan.");
  const workbook = await openLightWorkbook();
  const sheets = plan.makeSheets();
  await writeSheets(sheets);
  const filledIn = (await typeActuals("a", ({ product }) => (product === null ? 1 : 7))) ?? [];
  const reset = workbook.engine.remember();

  const law = async ({ edits, damage }: { readonly edits: readonly Edit[]; readonly damage: Damage }): Promise<readonly string[]> => {
    reset();
    const typed = new Map(filledIn.map(({ product, amount }) => [product, amount]));
    for (const edit of edits) await edited(workbook, sheets[0].key, edit, typed);
    const source = await fileSource("returned.xlsx", damaged(await workbook.save(), damage));
    const review = reviewReports(course, words, [source], "2026-03-31");
    const problems = [...review.strangers, ...review.reports.flatMap((report) => report.problems)].map(({ problem }) => problem);
    for (const { detail } of problems) {
      for (const language of ["en", "zh-CN"] as const) {
        const sentence = problemText(allTexts(language).problems, detail);
        if (sentence === "" || sentence.length > 2000 || /undefined|\[object/.test(sentence))
          throw new Error(`${detail.type} reads: ${sentence.slice(0, 300)}`);
      }
    }
    if (!review.isClean) {
      if (problems.length === 0) throw new Error("refused without a problem");
      return [`refused: ${[...new Set(problems.map(({ detail }) => detail.type))].sort().join(" ")}`.slice(0, 100)];
    }
    // Printed figures are formulas, which the engine behind this file has not calculated. Only columns that change places are told so.
    const told = problems.filter(({ detail }) => detail.type !== "PrintedChanged" || edits.some(({ type }) => type === "swapTags"));
    const wrong = takenOver(course, review).find(
      ({ product, actual, cancelled }) =>
        typed.get(product === null ? null : (course.current.inputs.products[product]?.id ?? null)) !==
        (product === null ? cancelled : actual),
    );
    if (wrong !== undefined && told.length === 0)
      throw new Error(`taken over without a word: ${JSON.stringify(wrong)}, typed was ${JSON.stringify([...typed])}`);
    return [told.length === 0 ? "taken over" : "taken over, with a notice"];
  };
  await search(
    fc.record({ edits: fc.array(anyEdit, { minLength: 1, maxLength: 3 }), damage: anyDamage }),
    law,
    { seed, count: count ?? MANY },
    found,
  );
  workbook.close();
  return found.report();
}

/** `typed` follows: what a yellow cell says from now on; NaN where it says no number. */
async function edited({ engine }: LightWorkbook, key: string, edit: Edit, typed: Map<string | null, number>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.names.getItem(`TC_${key}`).getRange().worksheet;
    sheet.protection.unprotect();
    const used = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
    used.load("values");
    await context.sync();
    const tags = tagsOf({ values: used.values as unknown[][], areas: {} });
    if (tags === null) return;
    const rows = [...tags.rows].filter(([tag]) => tag.startsWith("["));
    const yellow = rows.flatMap(([, row]) =>
      [...tags.columns].flatMap(([tag, column]) =>
        /^\["(sold|cancelled)"/.test(tag) ? [{ row, column, product: (JSON.parse(tag) as [string, string?])[1] ?? null }] : [],
      ),
    );
    switch (edit.type) {
      case "number":
      case "odd": {
        const cell = yellow[edit.cell % Math.max(1, yellow.length)];
        if (!cell) return;
        const value = edit.type === "number" ? edit.amount : edit.value;
        sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).values = [[value]];
        typed.set(cell.product, edit.type === "number" ? edit.amount : edit.value === SUM ? 2 : NaN);
        break;
      }
      case "insertRow":
        sheet.getRange(`${edit.at + 1}:${edit.at + 1}`).insert("Down");
        break;
      case "deleteRow":
        sheet.getRange(`${edit.at + 1}:${edit.at + 1}`).delete("Up");
        break;
      case "insertColumn":
        sheet.getRangeByIndexes(0, edit.at, 1, 1).getEntireColumn().insert("Right");
        break;
      case "deleteColumn":
        sheet.getRangeByIndexes(0, edit.at, 1, 1).getEntireColumn().delete("Left");
        break;
      case "swapTags": {
        const columns = [...tags.columns];
        const [one, other] = [columns[edit.one % columns.length], columns[edit.other % columns.length]];
        if (!one || !other) return;
        sheet.getRangeByIndexes(tags.at.row, one[1], 1, 1).values = [[other[0]]];
        sheet.getRangeByIndexes(tags.at.row, other[1], 1, 1).values = [[one[0]]];
        break;
      }
      case "stamp":
        sheet.getRangeByIndexes(tags.at.row, tags.at.column, 1, 1).values = [[JSON.stringify({ ...tags.stamp, [edit.field]: edit.value })]];
        break;
      case "otherSheet":
        if (engine.sheets().length < 4)
          context.workbook.worksheets.add().getRange("A1:B2").values = [
            ["Their", "own"],
            [1, JSON.stringify(tags.stamp)],
          ];
    }
    await context.sync();
  });
}

function damaged(bytes: Uint8Array, { cut, flipped }: Damage): Uint8Array {
  const copy = bytes.slice(0, Math.ceil(bytes.length * cut));
  for (const at of flipped) {
    const index = Math.floor(at * (copy.length - 1));
    copy[index] = (copy[index] ?? 0) ^ 0x55;
  }
  return copy;
}
