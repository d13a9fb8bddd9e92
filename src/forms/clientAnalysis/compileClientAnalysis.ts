import { dateOf } from "../../plan/calendar/date";
import type { Facts } from "../../plan/checking/facts/facts";
import { clientMonths, type ClientMonth, type Move } from "../../plan/checking/measures/clientMonth";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { idOf, sheetIds } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import type { Block, SheetSpec } from "../../sheet/spec/spec";
import { asText } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import { checkedWords } from "../checked/words";
import { headingHeights, pageHeading, titled } from "../parts/heading";
import { band, padded } from "../parts/part";
import type { Texts } from "../texts";
import { columnsOf, type Column } from "./columns";
import { CLIENT_ANALYSIS } from "./form";

/**
 * F15 月集团客户分析报告: a row for every client after a month, by class, with sums of each class and of all; below it who is new, lost, growing
 * and shrinking. What is typed as a note stays beside its client. @param month from 0
 */
export function compileClientAnalysis(facts: Facts, month: number, texts: Texts): SheetSpec {
  const { inputs } = facts.course.current;
  const words = checkedWords(texts);
  const own = words.clientAnalysis;
  const all = clientMonths(facts, month);
  const classes = [...new Set(all.map(({ client }) => client.class))].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  let row = FIRST;
  const groups = classes.map((grade) => {
    const clients = all.filter(({ client }) => client.class === grade);
    const first = row;
    row += clients.length + 1;
    return { grade, clients, first, sum: row - 1 };
  });
  const total = row;
  const columns = columnsOf(facts, all, texts);
  const width = columns.length + 1;
  const moves = MOVES.map((move, at) => ({ move, row: total + 3 + at, names: namesOf(all, move, texts) }));
  const end = total + 3 + MOVES.length;
  const widths = [24, ...columns.map((column) => column.width)];
  const rest = widths.slice(1).reduce((sum, one) => sum + one, 0);
  const sums = groups.map((group) => group.sum);
  return withWholeHeadings({
    key: CLIENT_ANALYSIS.keyOf(),
    name: texts.forms.checked.clientAnalysis,
    widths,
    blocks: [
      ...titled(own.title(texts.forms.calendar.month(calendarMonth(inputs, month))), [
        inputs.team,
        words.on(dateOf(Math.min(facts.months[month]?.to ?? facts.on, facts.on))),
        inputs.supervisor && texts.forms.subtitle.supervisor(inputs.supervisor),
      ]),
      block(2, 0, "note", [padded(own.hint, width)]),
      block(HEAD, 0, "header", [[own.client, ...columns.map(({ heading }) => heading)]]),
      ...groups.flatMap(({ grade, clients, first, sum }) => [
        block(
          first,
          0,
          "label",
          clients.map(({ client }) => [client.name]),
          asText,
        ),
        ...columns.flatMap((column, at) => clientBlocks(column, at + 1, clients, first)),
        block(sum, 0, "subtotal", [[own.subtotal(grade)]], asText),
        ...columns.map((column, at) =>
          block(sum, at + 1, "subtotal", [[column.sum(clients, sum, [[first, sum - 1]], at + 1)]], column.format),
        ),
      ]),
      block(total, 0, "total", [[own.total]]),
      ...columns.map((column, at) =>
        block(
          total,
          at + 1,
          "total",
          [
            [
              column.sum(
                all,
                total,
                sums.map((one) => [one, one] as const),
                at + 1,
              ),
            ],
          ],
          column.format,
        ),
      ),
      band(total + 2, 0, own.moves, width),
      ...moves.flatMap(({ move, row: at, names }) => [
        block(at, 0, "label", [[own.move[move]]]),
        block(at, 1, "text", [padded(names || own.nobody, width - 1)]),
      ]),
      block(end + 1, 0, "subtitle", [[words.signed(LINE, LINE)]]),
    ],
    ids: sheetIds(
      [
        [HEAD, "headings"],
        ...groups.flatMap(({ grade, clients, first, sum }) => [
          ...clients.map(({ client }, at) => [first + at, idOf("client", client.id)] as const),
          [sum, idOf("class", grade)] as const,
        ]),
        [total, "total"],
        ...moves.map(({ move, row: at }) => [at, idOf("move", move)] as const),
      ],
      [[0, "name"], ...columns.map(({ id }, at) => [at + 1, id] as const)],
    ),
    merges: [
      { row: 2, column: 0, rows: 1, columns: width },
      ...moves.map(({ row: at }) => ({ row: at, column: 1, rows: 1, columns: width - 1 })),
    ],
    heights: [
      ...headingHeights,
      [2, 4 + 13 * wrappedLines(own.hint, 150)],
      ...Array.from({ length: total - FIRST + 1 }, (_, at) => [FIRST + at, 18] as const),
      ...moves.map(({ row: at, names }) => [at, 6 + 15 * wrappedLines(names, rest)] as const),
    ],
    frozen: { rows: FIRST, columns: 1 },
    tabColor: "#7A3E9D",
    print: { titleRows: FIRST, titleColumns: 1, pagesWide: 1, ...pageHeading(inputs, texts) },
  });
}

const HEAD = 3;
const FIRST = 4;
const LINE = "________________";
const MOVES: readonly Move[] = ["new", "lost", "growing", "shrinking"];

function clientBlocks(column: Column, at: number, clients: readonly ClientMonth[], first: number): readonly Block[] {
  return [
    block(
      first,
      at,
      column.style,
      clients.map((client, line) => [column.cell(client, first + line)]),
      column.format,
    ),
  ];
}

function namesOf(all: readonly ClientMonth[], wanted: Move, texts: Texts): string {
  return all.flatMap(({ client, moves }) => (moves === wanted ? [client.name] : [])).join(texts.forms.listSeparator);
}
