import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Block, Cell, Formula } from "../../sheet/spec/spec";
import { POINTS, SHARES } from "../F10/goalsPart";
import type { GATHERED } from "./places";
import { COLUMNS, FIRST, gathered, SCORE } from "./places";
import { order, place, type Result } from "./ranking";

/** The ranking picks from the hidden columns, the highest score first. */
export function rankingBlocks(results: readonly Result[]): readonly Block[] {
  const rows = results.length;
  const places = order(results);
  const sorted = results.map((_, position) => results[places.indexOf(position + 1)] as Result);
  // Counted in the gap beside the table: a cell of the table would depend on itself.
  const nth = (position: number): string =>
    `ROWS(${a1({ row: FIRST, column: COLUMNS.length }, "row")}:${a1({ row: FIRST + position, column: COLUMNS.length })})`;
  const pick = (from: (typeof GATHERED)[number], value: (result: Result) => string | number | null): readonly (readonly Cell[])[] =>
    sorted.map((result, position) => [
      {
        formula: `=INDEX(${a1(gathered(from, rows), "absolute")},MATCH(${nth(position)},${a1(gathered("order", rows), "absolute")},0))`,
        value: value(result) ?? "",
      },
    ]);
  const column = (name: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(name);
  const scores = a1({ row: FIRST, column: SCORE, rows, columns: 1 }, "absolute");
  return [
    block(
      FIRST,
      column("place"),
      "verdict",
      sorted.map((result, position) => {
        const score = a1({ row: FIRST + position, column: SCORE });
        return [{ formula: `=IF(ISNUMBER(${score}),COUNTIF(${scores},">"&${score})+1,"–")`, value: place(result, results) ?? "–" }];
      }),
    ),
    block(
      FIRST,
      column("name"),
      "label",
      pick("name", ({ name }) => name),
    ),
    block(
      FIRST,
      column("goals"),
      "computed",
      pick("goals", ({ goals }) => goals),
      POINTS,
    ),
    block(
      FIRST,
      column("difficulty"),
      "computed",
      pick("difficulty", ({ difficulty }) => difficulty),
      SHARES,
    ),
    block(
      FIRST,
      column("effort"),
      "computed",
      pick("effort", ({ effort }) => effort),
      SHARES,
    ),
    block(
      FIRST,
      column("score"),
      "subtotal",
      pick("score", ({ score }) => score),
      POINTS,
    ),
    block(
      FIRST,
      column("grade"),
      "verdict",
      pick("grade", ({ grade }) => grade),
    ),
    block(
      FIRST,
      column("self"),
      "computed",
      pick("self", ({ self }) => self),
      POINTS,
    ),
    block(
      FIRST,
      column("difference"),
      "computed",
      sorted.map(({ score, self }, position) => {
        const [own, theirs] = [a1({ row: FIRST + position, column: column("self") }), a1({ row: FIRST + position, column: SCORE })];
        return [
          {
            formula: `=IF(COUNT(${own},${theirs})<2,"",ROUND(${theirs}-${own},10))`,
            value: score === null || self === null ? "" : Number((score - self).toFixed(10)),
          },
        ];
      }),
      POINTS,
    ),
    block(
      FIRST,
      column("open"),
      "label",
      pick("open", ({ open }) => open),
    ),
  ];
}

/** 平均 of the scores that there are. */
export function averageBlocks(results: readonly Result[], label: string): readonly Block[] {
  const row = FIRST + results.length;
  const scores = results.flatMap(({ score }) => (score === null ? [] : [score]));
  const area = a1({ row: FIRST, column: SCORE, rows: results.length, columns: 1 });
  const average: Formula = {
    formula: `=IF(COUNT(${area})=0,"",AVERAGE(${area}))`,
    value: scores.length === 0 ? "" : scores.reduce((sum, score) => sum + score, 0) / scores.length,
  };
  return [
    block(row, 0, "total", [[label, ...Array<null>(SCORE - 1).fill(null)]]),
    block(row, SCORE, "total", [[average]], POINTS),
    block(row, SCORE + 1, "total", [Array<null>(COLUMNS.length - SCORE - 1).fill(null)]),
  ];
}
