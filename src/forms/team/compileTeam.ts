import type { Inputs } from "../../plan/inputs/inputs";
import { a1 } from "../../sheet/place/address";
import { block } from "../../sheet/spec/block";
import type { Formula, SheetSpec } from "../../sheet/spec/spec";
import { columnWidth, textWidth } from "../../sheet/look/width";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import type { Texts } from "../texts";
import { pageHeading, titled } from "../parts/heading";
import { distributionPart } from "./distributionPart";
import { belowTables, teamCharts } from "./teamCharts";
import { TEAM } from "./form";
import { type Scored, resultOf, gatheredBlocks } from "./gatheredPart";
import { gathered, FIRST, COLUMNS, GATHERED, HEADER, GATHER, idsTeam, SCORE } from "./places";
import { rankingBlocks, averageBlocks } from "./rankingPart";

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
  const ranking = { row: FIRST, column: 0, rows, columns: COLUMNS.length };
  const isScored = results.some(({ score }) => score !== null);
  const below = belowTables(ranking, distribution.area);
  const scores = a1({ row: FIRST, column: SCORE, rows, columns: 1 });
  // Charts without a score are empty frames over an axis from 0 to 1.
  const instead: Formula = { formula: `=IF(COUNT(${scores})=0,"${words.noScore}","${words.charts.next}")`, value: words.noScore };
  return withWholeHeadings({
    key: TEAM.keyOf(),
    name: words.name,
    widths: [9, names, 13, 12, 11, 13, 10, 12, 13, 16, 3, ...distribution.widths, 3, ...GATHERED.map(() => 12)],
    blocks: [
      ...titled(words.title(inputs.year), [
        inputs.team,
        page.headerRight,
        inputs.supervisor && texts.forms.subtitle.supervisor(inputs.supervisor),
      ]),
      block(HEADER, 0, "header", [COLUMNS.map((column) => words.columns[column])]),
      ...rankingBlocks(results),
      ...averageBlocks(results, words.average),
      ...distribution.blocks,
      ...gatheredBlocks(scored, results),
      ...(isScored ? [] : [block(below, 0, "subtotal", [[instead, ...Array<null>(COLUMNS.length - 1).fill(null)]])]),
    ],
    ids: idsTeam(
      scored.map(({ key }) => key),
      distribution.area,
    ),
    merges: [...distribution.merges, ...(isScored ? [] : [{ ...ranking, row: below, rows: 1 }])],
    heights: [
      [0, 32],
      [1, 20],
      [2, 8],
      [HEADER, 24],
      ...Array.from({ length: Math.max(rows, distribution.area.rows) + 1 }, (_, row) => [FIRST + row, 22] as const),
      ...(isScored ? [] : [[below, 30] as const]),
    ],
    frozen: { rows: FIRST, columns: 0 },
    ...(isScored && { charts: teamCharts(ranking, distribution.area, texts) }),
    hidden: { rows: [], columns: GATHERED.map((_, column) => GATHER + column) },
    tabColor: "#7A4E9E",
    print: { titleRows: FIRST, titleColumns: 0, pagesWide: 1, ...page },
  });
}
