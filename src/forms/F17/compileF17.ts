import { HOURS_A_DAY } from "../../plan/calendar/hours";
import type { Inputs } from "../../plan/inputs/inputs";
import { LEDGER_YEARS, type TimeLedger } from "../../plan/inputs/timeLedger";
import { decimalFormat, hours } from "../../sheet/look/formats";
import { block } from "../../sheet/spec/block";
import type { Area } from "../../sheet/place/place";
import type { Reading } from "../../sheet/spec/reading";
import type { CheckSpec, SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { pageHeading } from "../parts/heading";
import { padded } from "../parts/part";
import { colouredSentence } from "../parts/verdict";
import { codedSheet } from "../personal/codedSheet";
import { personalTab, personalTitle } from "../personal/person";
import { F17 } from "./form";
import { ledgerFormulas } from "./ledgerFormulas";
import { addsUpIn } from "./parseF17";
import { codesF17, columnOf, HEAD_ROW, ITEMS_ROW, rowsOf, SETTINGS_ROW, type RowsF17 } from "./places";

/**
 * F17 时间帐目表: an item a row with its hours a day, the years that it takes of a span, and how many are left. Whoever fills it in sees where
 * a life goes; all is live.
 *
 *     年数   40   印出数相加一致  否
 *     项目   每天耗时  40年耗时  结余
 *     睡眠       8     13.3    26.7
 */
export function compileF17(inputs: Inputs, who: string, texts: Texts, standing: Reading | null): SheetSpec {
  const words = texts.forms.F17;
  const { years, items } = inputs.timeLedgers.find((one) => one.who === who) ?? EMPTY;
  const rows = rowsOf(items.length);
  const addsUp = standing !== null && addsUpIn(standing);
  const { years: spent, balance, tenths, remainder, heading, left, sums, check } = ledgerFormulas(items, years, addsUp, rows, words);
  const body = Array.from({ length: rows.items }, (_, row) => row);
  const across = columnOf("balance") + 1;
  const sheet: SheetSpec = {
    key: F17.keyOf(who),
    name: personalTab(words.name, inputs, who),
    widths: [30, 13, 16, 13, 8, 8, 8],
    blocks: [
      block(0, 0, "title", [[personalTitle(words.name, inputs, who)]]),
      block(SETTINGS_ROW, columnOf("item"), "label", [[words.span]]),
      block(SETTINGS_ROW, columnOf("hours"), "input", [[years]], decimalFormat(0)),
      block(SETTINGS_ROW, columnOf("years"), "label", [[words.addUp]]),
      block(SETTINGS_ROW, columnOf("balance"), "input", [[words.choices[addsUp ? "yes" : "no"]]]),
      block(SETTINGS_ROW, columnOf("tenths"), "code", [[left]]),
      block(HEAD_ROW, 0, "header", [[words.columns.item, words.columns.hours, heading, words.columns.balance]]),
      block(
        ITEMS_ROW,
        columnOf("item"),
        "inputWords",
        body.map((row) => [items[row]?.item ?? null]),
      ),
      block(
        ITEMS_ROW,
        columnOf("hours"),
        "input",
        body.map((row) => [items[row]?.hours ?? null]),
        hours,
      ),
      block(
        ITEMS_ROW,
        columnOf("years"),
        "computed",
        body.map((row) => [spent[row] ?? null, balance[row] ?? null]),
        TENTHS,
      ),
      block(
        ITEMS_ROW,
        columnOf("tenths"),
        "code",
        [...body, rows.items].map((row) => [tenths[row] ?? null, remainder[row] ?? null]),
      ),
      block(rows.total, columnOf("item"), "total", [[words.total]]),
      block(rows.total, columnOf("hours"), "total", [[sums.hours]], hours),
      block(rows.total, columnOf("years"), "total", [[sums.years, sums.rest]], TENTHS),
      block(rows.check, 0, "text", [padded(check, across)]),
      block(rows.check + 1, 0, "note", [padded(words.intro, across)]),
    ],
    merges: [rows.check, rows.check + 1].map((row) => ({ row, column: 0, rows: 1, columns: across })),
    heights: [
      [0, 32],
      [SETTINGS_ROW, 34],
      [HEAD_ROW, 24],
      ...body.map((row) => [ITEMS_ROW + row, 20] as const),
      [rows.foot, 6],
      [rows.total, 22],
      [rows.check, 36],
      [rows.check + 1, 52],
    ],
    frozen: { rows: ITEMS_ROW, columns: 0 },
    rules: colouredSentence({ ...cell(rows.check, "item"), columns: across }, { "✓": "good", "✗": "bad" }),
    choices: [{ area: cell(SETTINGS_ROW, "balance"), source: [words.choices.yes, words.choices.no] }],
    checks: checks(rows, texts),
    hidden: { rows: [], columns: [columnOf("tenths"), columnOf("remainder")] },
    tabColor: "#5B9AA0",
    print: { titleRows: ITEMS_ROW, titleColumns: 0, pagesWide: 1, orientation: "portrait", ...pageHeading(inputs, texts) },
  };
  return codedSheet(sheet, who, codesF17(rows));
}

const EMPTY: Omit<TimeLedger, "who"> = { years: LEDGER_YEARS, items: [] };

const TENTHS = decimalFormat(1);

function checks({ items }: RowsF17, { forms: { F17: words } }: Texts): readonly CheckSpec[] {
  return [
    {
      area: cell(SETTINGS_ROW, "hours"),
      type: "whole",
      min: 1,
      max: 100,
      allowBlank: true,
      prompt: null,
      refusal: words.spanRefusal,
    },
    {
      area: { ...cell(ITEMS_ROW, "hours"), rows: items },
      type: "decimal",
      min: 0,
      max: HOURS_A_DAY,
      allowBlank: true,
      prompt: words.hoursPrompt,
      refusal: words.hoursRefusal,
    },
  ];
}

function cell(row: number, column: Parameters<typeof columnOf>[0]): Area {
  return { row, column: columnOf(column), rows: 1, columns: 1 };
}
