import { dateOf } from "../../plan/calendar/date";
import type { Facts } from "../../plan/checking/facts/facts";
import { QUARTER, spanOf, type Period } from "../../plan/checking/facts/period";
import { countMet } from "../../plan/checking/measures/news";
import { visitMeasures } from "../../plan/checking/measures/visits";
import { countSales } from "../../plan/checking/team/sales";
import { monthsOf } from "../../plan/periods/calendarMonth";
import { allAtOnce, type Steps } from "../../plan/steps/steps";
import { a1 } from "../../sheet/place/address";
import { idOf, sheetIds } from "../../sheet/place/identity";
import type { SheetKey } from "../../sheet/place/place";
import { block } from "../../sheet/spec/block";
import type { Block, Cell, RuleSpec, SheetSpec, StyleName } from "../../sheet/spec/spec";
import { asText, shown } from "../../sheet/look/formats";
import { answerOf } from "../../sheet/formula/formula";
import { withBreaksAt } from "../../sheet/look/pageBreaks";
import { amountWidth, columnWidth, wrappedHeights, wrappedLines } from "../../sheet/look/width";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import { checkedWords } from "../checked/words";
import { headingHeights, pageHeading, titled } from "../parts/heading";
import { band, padded } from "../parts/part";
import type { Texts } from "../texts";
import { clientsPart, fitPart } from "./clientParts";
import { ANALYSIS } from "./form";
import { helperOf, numberOf } from "./helper";
import { KEY, LEAST_VISITS, lineOf, type AnalysisSheet, type Part } from "./part";
import { linesSince } from "./linesSince";
import { isLive, liveCounts } from "./liveCounts";
import { accuracyPart, behindPart } from "./salesParts";
import { resultsPart, visitsPart } from "./visitParts";

/**
 * F11 检查分析: M1–M16 of a month, a quarter or the window, manager by manager, and the team's as Σ ÷ Σ, never as a mean of ratios. What
 * is a sum of visits, cancellations or forecasts is a formula over hidden rows, one for each client of each manager; there visits are
 * counted by formulas over the record sheets (`liveCounts.ts`). ▣ marks what was counted when the sheet was made.
 *
 * @param there the sheets of lists in the workbook, beside which it says when it is behind
 */
export function compileAnalysis(facts: Facts, period: Period, texts: Texts, there: readonly SheetKey[] = []): SheetSpec {
  return allAtOnce(analysisSteps(facts, period, texts, there));
}

/** The same in steps of a row or a cell each. */
export function* analysisSteps(facts: Facts, period: Period, texts: Texts, there: readonly SheetKey[]): Steps<SheetSpec> {
  const { inputs } = facts.course.current;
  const { metrics, managers } = inputs;
  const words = checkedWords(texts);
  const own = words.analysis;
  const span = spanOf(facts, period);
  const classes = [...new Set(inputs.clients.map((client) => client.class))]
    .filter((grade) => grade !== "")
    .sort()
    .slice(0, MOST_CLASSES);
  const people = [...facts.people].sort((a, b) => a.at - b.at);
  const size = people.length + PART;
  const parts = 4 + 2 * metrics.length;
  const isCountedLive = isLive(facts, there);
  // What the parts ask for first would otherwise be counted of everybody at once.
  yield* countSales(facts);
  for (const person of people) {
    visitMeasures(facts, span, person);
    countMet(facts, person);
    yield;
  }
  const helper = yield* helperOf(facts, span, classes, FIRST + parts * size, isCountedLive ? liveCounts(facts, span) : null);
  const sheet: AnalysisSheet = { facts, span, texts, helper, classes };
  const all: readonly Part[] = [
    visitsPart(sheet),
    resultsPart(sheet),
    ...metrics.map((_, metric) => accuracyPart(sheet, metric)),
    ...metrics.map((_, metric) => behindPart(sheet, metric)),
    clientsPart(sheet),
    fitPart(sheet),
  ];
  const names = people.map(({ at }) => managers[at]?.name ?? "");
  const hint = own.hint(dateOf(facts.on), isCountedLive);
  const since = linesSince(facts, there, isCountedLive, own.behindRecords);
  const row = (part: number): number => FIRST + part * size;
  const blocks: Block[] = [];
  for (const [at, part] of all.entries()) blocks.push(...(yield* partBlocks(part, row(at), people, names, sheet)));
  const widths = [columnWidth([...names, own.manager], 14, 22), ...Array.from({ length: KEY - 1 }, (_, at) => widthOf(blocks, at + 1))];
  const helperRows = Math.max(1, helper.ids.length) + 1;
  const spec: SheetSpec = withWholeHeadings({
    key: ANALYSIS.keyOf(),
    name: texts.forms.checked.analysis,
    widths,
    blocks: [
      ...titled(own.title(inputs.year), [
        inputs.team,
        own.period(periodName(facts, period, texts), dateOf(span.from), dateOf(Math.min(span.to, facts.on))),
        inputs.supervisor && texts.forms.subtitle.supervisor(inputs.supervisor),
      ]),
      block(2, 0, "note", [padded(hint, KEY)]),
      ...(since === null ? [] : [block(SINCE, 0, "subtitle", [[since]])]),
      ...blocks,
      ...helper.blocks,
    ],
    ids: sheetIds(
      [
        ...(since === null ? [] : [[SINCE, "since"] as const]),
        ...all.flatMap(({ id }, at) => [
          [row(at) + 1, idOf(id, "headings")] as const,
          ...people.map((person, line) => [row(at) + 2 + line, idOf(id, "manager", person.id)] as const),
          [row(at) + 2 + people.length, idOf(id, "team")] as const,
        ]),
        [helper.first, "helper"],
        ...Array.from({ length: helperRows - 1 }, (_, at) => [helper.first + 1 + at, helper.ids[at] ?? "nobody"] as const),
      ],
      Array.from({ length: Math.max(helper.columns, KEY + 1) }, (_, column) => [column, idOf("column", column + 1)] as const),
    ),
    merges: [{ row: 2, column: 0, rows: 1, columns: KEY }],
    heights: [
      ...headingHeights,
      [2, 4 + 13 * wrappedLines(hint, 160)],
      ...all.flatMap((_, at) =>
        wrappedHeights(
          row(at) + 2,
          names.map((name) => [name]),
          widths,
        ),
      ),
    ],
    rules: all.flatMap((part, at) => faintRules(part, all[0] ?? part, row(at) + 2, FIRST + 2, people.length + 1)),
    frozen: { rows: 0, columns: 1 },
    hidden: {
      rows: Array.from({ length: helperRows }, (_, at) => helper.first + at),
      columns: Array.from({ length: Math.max(helper.columns, KEY + 1) - KEY }, (_, at) => KEY + at),
    },
    tabColor: "#7A3E9D",
    print: { titleRows: TITLE_ROWS, titleColumns: 0, pagesWide: 1, ...pageHeading(inputs, texts) },
  });
  // Parts stay whole, as many on a page as there is room for.
  return withBreaksAt(spec, [TITLE_ROWS, ...all.map((_, at) => row(at))], helper.first);
}

const TITLE_ROWS = 2;
/** Title, what it is of, hint, whether lines came since. */
const SINCE = 3;
const FIRST = 4;
/** Rows of a part besides those of managers: band, headings, team, an empty one. */
const PART = 4;
const MOST_CLASSES = 4;

/** Rates of few visits are grey. @param first the row of the part's first manager @param counted the same of the part with all visits */
function faintRules({ columns }: Part, visits: Part, first: number, counted: number, rows: number): readonly RuleSpec[] {
  return columns.flatMap(({ restsOn }, at): readonly RuleSpec[] => {
    if (restsOn === undefined) return [];
    const own = columns.findIndex(({ id }) => id === restsOn);
    const place =
      own >= 0 ? { row: first, column: 1 + own } : { row: counted, column: 1 + visits.columns.findIndex(({ id }) => id === restsOn) };
    const area = { row: first, column: 1 + at, rows, columns: 1 };
    return [{ area, formula: `=N(${a1(place, "column")})<${LEAST_VISITS}`, mood: "faint" }];
  });
}

/** In which the amounts of every part stand whole. */
function widthOf(blocks: readonly Block[], column: number): number {
  const texts = blocks.flatMap((one) => {
    if (one.column !== column || !COUNTED.has(one.style)) return [];
    return one.cells.flat().map((cell) => {
      const value = answerOf(cell);
      return typeof value === "number" ? shown(value, one.format) : String(value);
    });
  });
  // Where 等线 is missing, bold digits are wider still, and an amount that does not fit is not shown at all.
  return Math.max(11, amountWidth(texts, 0) + 2);
}

const COUNTED: ReadonlySet<StyleName> = new Set(["computed", "verdict", "total", "totalMark"]);

function periodName({ inputs }: Facts, period: Period, texts: Texts): string {
  const { month, shortMonths } = texts.forms.calendar;
  if (period.type === "window") return checkedWords(texts).analysis.window(inputs.checking.window);
  const months = { ...inputs, periods: Array<number>(12).fill(1) };
  const { first, last } = period.type === "month" ? monthsOf(months, period.month, 1) : monthsOf(months, period.quarter * QUARTER, QUARTER);
  return period.type === "month" ? month(first) : shortMonths(first, last);
}

function* partBlocks(
  { band: text, columns }: Part,
  row: number,
  people: Facts["people"],
  names: readonly string[],
  { helper, texts }: AnalysisSheet,
): Steps<readonly Block[]> {
  const words = checkedWords(texts).analysis;
  const [first, team] = [row + 2, row + 2 + people.length];
  const lines: (readonly Cell[])[] = [];
  for (const [at, person] of people.entries()) {
    const line = lineOf(first + at, columns, helper, person);
    lines.push(columns.map((column) => column.cell(line)));
    yield;
  }
  const total = lineOf(team, columns, helper, null);
  const totals: Cell[] = [];
  for (const column of columns) {
    totals.push(column.cell(total));
    yield;
  }
  return [
    band(row, 0, text, KEY),
    block(row + 1, 0, "header", [[words.manager, ...columns.map(({ heading }) => heading)]]),
    ...(people.length === 0
      ? []
      : [
          block(
            first,
            0,
            "label",
            names.map((name) => [name]),
            asText,
          ),
          block(
            first,
            KEY,
            "code",
            people.map(({ at }) => [numberOf(at)]),
          ),
        ]),
    block(team, 0, "total", [[words.total]]),
    ...columns.flatMap((column, at) => {
      const own = lines.map((cells): readonly Cell[] => [cells[at] ?? ""]);
      const sum = a1({ row: first, column: 1 + at, rows: Math.max(1, people.length), columns: 1 });
      const last = totals[at] ?? "";
      const summed: Cell = column.isSummed && typeof last === "number" ? { formula: `=SUM(${sum})`, value: last } : last;
      return [
        ...(own.length === 0 ? [] : [block(first, 1 + at, column.style ?? "computed", own, column.format)]),
        block(team, 1 + at, column.style === "verdict" ? "totalMark" : "total", [[summed]], column.format),
      ];
    }),
  ];
}
