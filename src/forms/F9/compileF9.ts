import type { Inputs, Manager } from "../../plan/inputs/inputs";
import type { Area } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { onOnePage } from "../../sheet/look/pageBreaks";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import type { Texts } from "../texts";
import { codeBlocks, codeIds, type Coding } from "../parts/codes";
import { pageHeading, titled } from "../parts/heading";
import { signaturesPart } from "../parts/signatures";
import { ownTab } from "../parts/ownTab";
import { assessmentsPart, revisionsPart } from "./footPart";
import { GOAL_FIELDS, type GoalCard } from "./goalCard";
import { goalsPart } from "./goalsPart";
import { headPart } from "./headPart";
import { CODES_COLUMN, CODES_ROW, columnOf, GOALS_ROW, HEAD_ROW, ROW, rowsOf, WIDTHS, type Rows } from "./places";
import { F9 } from "./form";

/**
 * F9 目标卡: one sheet per manager, to be agreed on, handed out and signed. The head says who; then a row per goal with its weight,
 * its standard in quantity, quality, time and cost, and what came of it; then what was revised, and both assessments.
 *
 *     重要性  目标项目    数量   质量  时间           成本  最低要求  …  实际达成  完成率
 *     30%    全年用户数  1,200        2026年12月底前                  1,260    105.0%
 */
export function compileF9(card: GoalCard, inputs: Inputs, manager: number, texts: Texts): SheetSpec {
  const words = texts.forms.F9;
  const { id, name } = inputs.managers[manager] as Manager;
  const rows = rowsOf(card);
  const coding = codingOf(card, rows);
  const parts = [
    headPart(card, texts),
    goalsPart(card, rows, texts),
    revisionsPart(card, rows, texts),
    assessmentsPart(card, rows, texts),
    signaturesPart(rows.signed, texts),
  ];
  const page = pageHeading(inputs, texts);
  const verdict: Area = { row: rows.total, column: columnOf("goal"), rows: 1, columns: 1 };
  const sheet: SheetSpec = withWholeHeadings({
    key: F9.keyOf(id),
    name: words.name(ownTab(name)),
    widths: [...GOAL_FIELDS.map((field) => WIDTHS[field]), 12],
    blocks: [
      ...titled(words.title(inputs.year), [inputs.team, page.headerRight, words.intro]),
      ...parts.flatMap(({ blocks }) => blocks),
      ...codeBlocks(coding),
    ],
    ids: codeIds(coding, spareGoals(card, rows)),
    merges: parts.flatMap(({ merges }) => merges),
    heights: [[0, 32], [1, 20], ...parts.flatMap(({ heights }) => heights)],
    frozen: { rows: GOALS_ROW, columns: 0 },
    rules: [
      { area: verdict, text: words.whole, mood: "good" },
      { area: verdict, text: words.notWhole, mood: "bad" },
    ],
    checks: [
      {
        area: { row: GOALS_ROW, column: columnOf("weight"), rows: rows.goals, columns: 1 },
        type: "decimal",
        min: 0,
        max: 1,
        allowBlank: true,
        prompt: null,
        refusal: words.weightRefusal,
      },
    ],
    hidden: { rows: [CODES_ROW], columns: [CODES_COLUMN] },
    tabColor: "#2E7D5B",
    print: { titleRows: 0, titleColumns: 0, pagesWide: 1, ...page },
  });
  return onOnePage(sheet);
}

function codingOf(card: GoalCard, rows: Rows): Coding {
  return {
    corner: { row: CODES_ROW, column: CODES_COLUMN },
    first: HEAD_ROW,
    layout: F9.layout,
    memory: JSON.stringify(card.memory),
    rows: new Map<number, string>([
      [HEAD_ROW, ROW.head1],
      [HEAD_ROW + 1, ROW.head2],
      ...card.goals.map(({ id }, position) => [GOALS_ROW + position, id] as const),
      [rows.total, ROW.total],
      [rows.heading - 1, ROW.band],
      [rows.heading, ROW.revisions],
      ...Array.from({ length: rows.revisions }, (_, position) => [rows.heading + 1 + position, ROW.revision] as const),
      [rows.assessments - 1, ROW.band],
      [rows.assessments, ROW.assessments],
      [rows.signed, ROW.signed],
    ]),
    columns: GOAL_FIELDS,
  };
}

/** Rows for goals that there are none for yet. */
function spareGoals({ goals }: GoalCard, rows: Rows): readonly number[] {
  return Array.from({ length: rows.goals - goals.length }, (_, position) => GOALS_ROW + goals.length + position);
}
