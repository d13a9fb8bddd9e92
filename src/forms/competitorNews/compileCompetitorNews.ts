import { dateOf } from "../../plan/calendar/date";
import type { Facts } from "../../plan/checking/facts/facts";
import { a1 } from "../../sheet/place/address";
import { idOf, sheetIds } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import type { Block, Cell, SheetSpec } from "../../sheet/spec/spec";
import { asText, day, ordinal, serialOf } from "../../sheet/look/formats";
import { wrappedLines } from "../../sheet/look/width";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import { checkedWords } from "../checked/words";
import { headingHeights, pageHeading, titled } from "../parts/heading";
import { band, padded } from "../parts/part";
import type { Texts } from "../texts";
import { COMPETITOR_NEWS } from "./form";
import { countBlocks } from "./countPart";
import { newsRows, risingRows, type NewsRow } from "./news";
import { across, COLUMNS, MONTHS_ROW, NEWS, RISING, rowsOf, WIDTHS, widthOf, type Rows } from "./places";

/**
 * F15 竞争对手动态信息报告: how often each competitor was heard of, month by month, counted by formulas over the list below; which clients with
 * such news cancel more than before; and all news.
 */
export function compileCompetitorNews(facts: Facts, texts: Texts): SheetSpec {
  const { inputs } = facts.course.current;
  const words = checkedWords(texts);
  const own = words.competitorNews;
  const news = newsRows(facts, texts);
  const rising = risingRows(facts, texts);
  const competitors = [...new Set(news.map(({ competitor }) => competitor))].sort((a, b) => (a < b ? -1 : 1));
  const hint = own.hint(texts.forms.lists.competitors);
  const rows = rowsOf(competitors.length, rising.length, news.length);
  const lines = Math.max(1, news.length);
  return withWholeHeadings({
    key: COMPETITOR_NEWS.keyOf(),
    name: texts.forms.checked.competitorNews,
    widths: WIDTHS,
    blocks: [
      ...titled(own.title(inputs.year), [
        inputs.team,
        words.on(dateOf(facts.on)),
        inputs.supervisor && texts.forms.subtitle.supervisor(inputs.supervisor),
      ]),
      block(2, 0, "note", [padded(hint, COLUMNS)]),
      ...countBlocks(facts, texts, news, competitors, rows),
      ...risingBlocks(texts, rising, rows),
      ...listBlocks(texts, news, rows),
      block(rows.signed, 0, "subtitle", [[words.signed(LINE, LINE)]]),
    ],
    ids: sheetIds(
      [
        [MONTHS_ROW, "months"],
        ...competitors.map((name, at) => [rows.competitors + at, idOf("competitor", name)] as const),
        [rows.total, "total"],
        ...rising.map(({ id }, at) => [rows.rising + at, idOf("rising", id)] as const),
        ...Array.from({ length: lines }, (_, at) => [rows.news + at, idOf("news", news[at]?.id ?? "none")] as const),
      ],
      WIDTHS.map((_, column) => [column, idOf("column", column + 1)] as const),
    ),
    merges: [
      across(2, 0, COLUMNS),
      ...Array.from({ length: rising.length + 1 }, (_, at) =>
        RISING.map(([column, columns]) => across(rows.rising - 1 + at, column, columns)),
      )
        .flat()
        .filter(() => rising.length > 0),
      ...(rising.length === 0 ? [across(rows.rising - 1, 0, COLUMNS)] : []),
      ...Array.from({ length: lines + 1 }, (_, at) =>
        NEWS.map(([, column, columns]) => across(rows.news - 1 + at, column, columns)),
      ).flat(),
    ].filter(({ columns }) => columns > 1),
    heights: [
      ...headingHeights,
      [2, 4 + 13 * wrappedLines(hint, 150)],
      ...news.map(
        (row, at) => [rows.news + at, 6 + 15 * Math.max(...NEWS.map((place) => wrappedLines(row[place[0]], widthOf(place))))] as const,
      ),
    ],
    frozen: { rows: 0, columns: 0 },
    hidden: { rows: [MONTHS_ROW], columns: [] },
    tabColor: "#7A3E9D",
    print: { titleRows: 2, titleColumns: 0, pagesWide: 1, ...pageHeading(inputs, texts) },
  });
}

const LINE = "________________";

function risingBlocks(texts: Texts, rising: ReturnType<typeof risingRows>, rows: Rows): readonly Block[] {
  const own = checkedWords(texts).competitorNews;
  const heading = band(rows.rising - 2, 0, own.rising, COLUMNS);
  if (rising.length === 0) return [heading, block(rows.rising - 1, 0, "text", [padded(own.noneRising, COLUMNS)])];
  const { client, manager, competitors, before, recent, more } = own.risingColumns;
  const line = (
    row: number,
    style: "header" | "label" | "computed",
    cells: readonly Cell[],
    format: string | null,
    first = 0,
  ): readonly Block[] =>
    cells.map((cell, at) => block(row, RISING[first + at]?.[0] ?? 0, style, [padded(cell, RISING[first + at]?.[1] ?? 1)], format));
  return [
    heading,
    ...line(rows.rising - 1, "header", [client, manager, competitors, before, recent, more], null),
    ...rising.flatMap((one, at) => {
      const row = rows.rising + at;
      const [from, to] = [RISING[3][0], RISING[4][0]].map((column) => a1({ row, column }));
      return [
        ...line(row, "label", [one.client, one.manager, one.competitors], asText),
        ...line(row, "computed", [one.before, one.recent, { formula: `=${to}-${from}`, value: one.recent - one.before }], ordinal, 3),
      ];
    }),
  ];
}

function listBlocks(texts: Texts, news: readonly NewsRow[], rows: Rows): readonly Block[] {
  const own = checkedWords(texts).competitorNews;
  return [
    band(rows.news - 2, 0, own.list, COLUMNS),
    ...NEWS.map(([field, column, columns]) => block(rows.news - 1, column, "header", [padded(own.columns[field], columns)])),
    ...NEWS.map(([field, column, columns]) =>
      block(
        rows.news,
        column,
        "label",
        news.length === 0
          ? [padded(null, columns)]
          : news.map((row) => padded(field === "date" ? (serialOf(row.date) ?? (row.date || null)) : row[field] || null, columns)),
        field === "date" ? day : asText,
      ),
    ),
  ];
}
