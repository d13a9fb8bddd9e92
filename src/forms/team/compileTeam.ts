import type { Inputs } from "../../plan/inputs/inputs";
import { a1, onSheet } from "../../sheet/address";
import { block } from "../../sheet/block";
import type { Area, Block, Cell, Formula, SheetKey, SheetSpec } from "../../sheet/spec";
import { columnWidth, textWidth } from "../../sheet/width";
import type { Texts } from "../texts";
import type { ScoreContent } from "../F10/compileF10";
import { POINTS, SHARES } from "../F10/goalsPart";
import { openGoalsFormula } from "../F10/openGoalsFormula";
import { pageHeading } from "../parts/heading";
import { distributionPart } from "./distributionPart";
import { order, place, type Result } from "./ranking";
import { teamCharts } from "./teamCharts";
import { TEAM } from "./form";

/** A manager's score sheet and what stands on it. */
export interface Scored {
  readonly key: SheetKey;
  readonly name: string;
  readonly content: ScoreContent;
}

/**
 * 团队评价: the managers by their scores, the highest first, and how many have each grade. It reads the score sheets, so it follows
 * them at once; the hidden columns gather their results in the plan's order, and the ranking picks from there.
 *
 *     名次  客户经理    目标的评价  困难程度  努力程度  综合得分  评级  …  尚无完成率
 *     1    客户经理甲        99.8    110.0%   105.0%    115.3   A        1/6（10%）
 */
export function compileTeam(scored: readonly Scored[], inputs: Inputs, texts: Texts): SheetSpec {
  const words = texts.forms.team;
  const results = scored.map(resultOf);
  const rows = scored.length;
  const page = pageHeading(inputs, texts);
  const distribution = distributionPart(inputs, results, gathered("grade", rows), { row: FIRST, column: COLUMNS.length + 1 }, texts);
  const names = Math.max(
    columnWidth(
      results.map(({ name }) => name),
      14,
      26,
    ),
    Math.ceil(textWidth(words.columns.name) * 1.1) + 2,
  );
  return {
    key: TEAM.keyOf(),
    name: words.name,
    widths: [9, names, 13, 12, 11, 13, 10, 12, 13, 16, 3, ...distribution.widths, 3, ...GATHERED.map(() => 12)],
    blocks: [
      block(0, 0, "title", [[words.title(inputs.year)]]),
      block(1, 0, "subtitle", [
        [
          [inputs.team, page.headerRight, inputs.supervisor && texts.forms.subtitle.supervisor(inputs.supervisor)]
            .filter((part) => part !== "")
            .join(" · "),
        ],
      ]),
      block(HEADER, 0, "header", [COLUMNS.map((column) => words.columns[column])]),
      ...rankingBlocks(results),
      ...averageBlocks(results, words.average),
      ...distribution.blocks,
      ...gatheredBlocks(scored, results),
    ],
    merges: distribution.merges,
    heights: [
      [0, 32],
      [1, 20],
      [2, 8],
      [HEADER, 24],
      ...Array.from({ length: Math.max(rows, distribution.area.rows) + 1 }, (_, row) => [FIRST + row, 22] as const),
    ],
    frozen: { rows: FIRST, columns: 0 },
    charts: teamCharts({ row: FIRST, column: 0, rows, columns: COLUMNS.length }, distribution.area, texts),
    hidden: { rows: [], columns: GATHERED.map((_, column) => GATHER + column) },
    tabColor: "#7A4E9E",
    print: { titleRows: FIRST, titleColumns: 0, pagesWide: 1, ...page },
  };
}

const HEADER = 3;
/** The first manager's row. */
const FIRST = 4;

/** The ranking's columns. */
const COLUMNS = ["place", "name", "goals", "difficulty", "effort", "score", "grade", "self", "difference", "open"] as const;
const SCORE = COLUMNS.indexOf("score");

/** What the hidden columns gather. */
const GATHERED = ["order", "name", "goals", "difficulty", "effort", "score", "grade", "self", "open"] as const;
/** The first of them: behind the distribution. */
const GATHER = COLUMNS.length + 1 + 4 + 1;

function resultOf({ name, content }: Scored): Result {
  const { assessments, typed, card } = content;
  const { self, supervisor } = assessments;
  const hasGoals = card.goals.length > 0;
  const factor = (which: "difficulty" | "effort"): number | null => {
    const { cell } = typed.factors[which].supervisor;
    const value = cell !== null && typeof cell === "object" ? cell.value : cell;
    return hasGoals && typeof value === "number" ? value : null;
  };
  const points = supervisor.points;
  return {
    name,
    goals: points?.goals ?? null,
    difficulty: factor("difficulty"),
    effort: factor("effort"),
    score: points?.afterEffort ?? null,
    grade: supervisor.grade,
    self: self.points?.afterEffort ?? null,
    open: String(openOf(content, "").value),
  };
}

/** Goals without a completion on the supervisor's side of a score sheet. `sheet`: where its cells are, with the exclamation mark. */
function openOf({ assessments: { supervisor }, places, texts }: ScoreContent, sheet: string): Formula {
  const column = (name: "weight" | "supervisorCompletion"): string => `${sheet}${a1(places.column(name))}`;
  return openGoalsFormula(
    column("weight"),
    column("supervisorCompletion"),
    supervisor.open,
    supervisor.missing === "completions",
    texts.forms.team.open,
  );
}

function gathered(column: (typeof GATHERED)[number], rows: number): Area {
  return { row: FIRST, column: GATHER + GATHERED.indexOf(column), rows, columns: 1 };
}

function rankingBlocks(results: readonly Result[]): readonly Block[] {
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
function averageBlocks(results: readonly Result[], label: string): readonly Block[] {
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

/** The results in the plan's order, and where each comes in the ranking. */
function gatheredBlocks(scored: readonly Scored[], results: readonly Result[]): readonly Block[] {
  const places = order(results);
  const rows = scored.length;
  const scores = gathered("score", rows);
  const from = (position: number): string =>
    `${a1({ row: FIRST, column: scores.column }, "row")}:${a1({ row: FIRST + position, column: scores.column })}`;
  const all = a1(scores, "absolute");
  return scored.map(({ key, name, content }, position) => {
    const { places: at } = content;
    const open = openOf(content, onSheet(key, ""));
    const result = results[position] as Result;
    const score = a1({ row: FIRST + position, column: scores.column });
    const link = (address: string, value: string | number | null): Formula => ({
      formula: `=IF(${onSheet(key, address)}="","",${onSheet(key, address)})`,
      value: value ?? "",
    });
    const number = (address: string, value: number | null): Formula => ({
      formula: `=IF(ISNUMBER(${onSheet(key, address)}),${onSheet(key, address)},"")`,
      value: value ?? "",
    });
    return block(FIRST + position, GATHER, "code", [
      [
        {
          formula:
            `=IF(ISNUMBER(${score}),COUNTIF(${all},">"&${score})+COUNTIF(${from(position)},` +
            `${score}),COUNT(${all})+ROWS(${from(position)})-COUNT(${from(position)}))`,
          value: places[position] ?? 0,
        },
        name,
        number(a1(at.points("goals", "supervisor")), result.goals),
        number(a1(at.factor("difficulty", "supervisor")), result.difficulty),
        number(a1(at.factor("effort", "supervisor")), result.effort),
        number(a1(at.points("score", "supervisor")), result.score),
        link(a1(at.points("grade", "supervisor")), result.grade),
        number(a1(at.points("score", "self")), result.self),
        { ...open, formula: `=${open.formula}` },
      ],
    ]);
  });
}
