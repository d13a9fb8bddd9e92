import { MONTHS } from "../../plan/calendar/months";
import { dateOf, dayOf } from "../../plan/calendar/date";
import type { Facts } from "../../plan/checking/facts/facts";
import { monthSpans } from "../../plan/checking/facts/span";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Block, Cell } from "../../sheet/spec/spec";
import { asText, day, ordinal, serialOf } from "../../sheet/look/formats";
import { checkedWords } from "../checked/words";
import { band } from "../parts/part";
import type { Texts } from "../texts";
import type { NewsRow } from "./news";
import { COLUMNS, FIRST_MONTH, HEAD, MONTHS_ROW, NEWS, TOTAL, type Rows } from "./places";

/** Competitors by months: EXACT takes every name as it is. */
export function countBlocks(
  facts: Facts,
  texts: Texts,
  news: readonly NewsRow[],
  competitors: readonly string[],
  rows: Rows,
): readonly Block[] {
  const { inputs } = facts.course.current;
  const own = checkedWords(texts).competitorNews;
  const spans = monthSpans(inputs);
  const begins = [...spans.map(({ from }) => from), (spans.at(-1)?.to ?? 0) + 1];
  const column = (at: number): string => a1({ row: rows.news, column: at, rows: Math.max(1, news.length), columns: 1 }, "absolute");
  const [dates, names] = [column(NEWS[0][1]), column(NEWS[3][1])];
  const isIn = ({ date }: NewsRow, month: number): boolean => {
    const on = dayOf(date);
    return on !== null && on >= (begins[month] ?? 0) && on < (begins[month + 1] ?? 0);
  };
  const line = (name: string, at: number): readonly Cell[] => {
    const row = rows.competitors + at;
    const same = `EXACT(${names},${a1({ row, column: 0 }, "column")})`;
    const ownNews = news.filter(({ competitor }) => competitor === name);
    return [
      ...spans.map((_, month): Cell => {
        const [from, to] = [month, month + 1].map((one) => a1({ row: MONTHS_ROW, column: FIRST_MONTH + one }, "row"));
        return {
          formula: `=SUMPRODUCT(${same}*ISNUMBER(${dates})*(${dates}>=${from})*(${dates}<${to}))`,
          value: ownNews.filter((one) => isIn(one, month)).length,
        };
      }),
      { formula: `=SUMPRODUCT(--${same})`, value: ownNews.length },
      new Set(ownNews.flatMap(({ client }) => client || [])).size,
    ];
  };
  const latest = (name: string, at: number): Cell => {
    const found = Math.max(0, ...news.flatMap(({ competitor, date }) => (competitor === name ? (serialOf(date) ?? 0) : [])));
    const all = `SUMPRODUCT(MAX(EXACT(${names},${a1({ row: rows.competitors + at, column: 0 }, "column")})*${dates}))`;
    return news.every(({ date }) => serialOf(date) !== null)
      ? { formula: `=IF(${all}=0,"",${all})`, value: found === 0 ? "" : found }
      : found === 0
        ? ""
        : found;
  };
  const sums = Array.from({ length: MONTHS + 1 }, (_, at): Cell => {
    const cells = a1({ row: rows.competitors, column: FIRST_MONTH + at, rows: Math.max(1, competitors.length), columns: 1 });
    const value = at < MONTHS ? news.filter((one) => isIn(one, at)).length : news.length;
    return { formula: `=SUM(${cells})`, value };
  });
  return [
    block(MONTHS_ROW, FIRST_MONTH, "note", [begins.map((one) => serialOf(dateOf(one)))], day),
    band(HEAD, 0, own.byMonth, COLUMNS),
    block(HEAD + 1, 0, "header", [
      [
        own.competitor,
        ...spans.map((_, month) => texts.forms.calendar.month(calendarMonth(inputs, month))),
        own.total,
        own.clients,
        own.latest,
      ],
    ]),
    ...(competitors.length === 0
      ? [block(rows.total, 0, "note", [[own.none]])]
      : [
          block(
            rows.competitors,
            0,
            "label",
            competitors.map((name) => [name]),
            asText,
          ),
          block(rows.competitors, FIRST_MONTH, "computed", competitors.map(line), ordinal),
          block(
            rows.competitors,
            COLUMNS - 1,
            "computed",
            competitors.map((name, at) => [latest(name, at)]),
            day,
          ),
          block(rows.total, 0, "total", [[own.total]]),
          block(rows.total, FIRST_MONTH, "total", [sums], ordinal),
          block(rows.total, TOTAL + 1, "total", [[null, null]]),
        ]),
  ];
}
