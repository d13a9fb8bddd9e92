import type { Manager } from "../../plan/inputs/inputs";
import { idOf, type SheetIds } from "../../sheet/place/identity";
import type { Area } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import { onOnePage } from "../../sheet/look/pageBreaks";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import { codeBlocks, codeIds, type Coding } from "../parts/codes";
import { pageHeading, titled } from "../parts/heading";
import { signaturesPart } from "../parts/signatures";
import { ownTab } from "../parts/ownTab";
import { goalsPart } from "./goalsPart";
import { CODES_COLUMN, CODES_ROW, COLUMNS, GOALS_ROW, HEADER_ROW, ROW, SCALE_COLUMNS, WIDTHS } from "./places";
import { opinionsPart } from "./opinionsPart";
import { resultPart } from "./resultPart";
import type { ScoreContent } from "./scoreContent";
import { scaleArea, scalePart } from "./scalePart";
import { F10 } from "./form";

/**
 * F10 业绩目标的综合评价: one sheet per manager, self and supervisor side by side. Weights and completions come from the goal card by
 * formulas; the cross scores add up to 目标的评价, which is multiplied by difficulty, then by effort, and earns a grade.
 *
 *     目标项目    重要性   完成率   交叉得分
 *     全年收入    30%     105.0%  31.5
 *     目标的评价  100%            99.8
 *     困难程度           110%    109.8
 *     努力程度           105%    115.3
 *     评级                       A
 */
export function compileF10(content: ScoreContent, manager: number): SheetSpec {
  const { inputs, texts, places } = content;
  const words = texts.forms.F10;
  const coding = codingOf(content);
  const { id, name } = inputs.managers[manager] as Manager;
  const page = pageHeading(inputs, texts);
  const parts = [
    goalsPart(content),
    resultPart(content),
    opinionsPart(content),
    scalePart(content),
    signaturesPart(places.row.signed, texts),
  ];
  const note: Area = { row: places.row.note, column: 0, rows: 1, columns: COLUMNS.length };
  const grade: Area = { row: places.row.grade, column: COLUMNS.length - 1, rows: 1, columns: 1 };
  const sheet: SheetSpec = withWholeHeadings({
    key: F10.keyOf(id),
    name: words.name(ownTab(name)),
    widths: WIDTHS,
    blocks: [
      ...titled(words.title(inputs.year), [
        words.manager(name),
        inputs.team,
        page.headerRight,
        inputs.supervisor && texts.forms.subtitle.supervisor(inputs.supervisor),
      ]),
      ...parts.flatMap(({ blocks }) => blocks),
      ...codeBlocks(coding),
    ],
    ids: idsF10(coding, content),
    merges: parts.flatMap(({ merges }) => merges),
    heights: [[0, 32], [1, 20], [2, 8], ...parts.flatMap(({ heights }) => heights)],
    frozen: { rows: GOALS_ROW, columns: 0 },
    rules: [
      { area: note, formula: `=LEN($A$${places.row.note + 1})>0`, mood: "warning" },
      { area: grade, text: words.differs, mood: "warning" },
    ],
    hidden: { rows: [CODES_ROW], columns: [CODES_COLUMN] },
    tabColor: "#7A4E9E",
    print: { titleRows: 0, titleColumns: 0, pagesWide: 1, ...page },
  });
  return onOnePage(sheet);
}

function codingOf({ card, places: { row } }: ScoreContent): Coding {
  return {
    corner: { row: CODES_ROW, column: CODES_COLUMN },
    first: HEADER_ROW,
    layout: F10.layout,
    memory: "",
    rows: new Map<number, string>([
      ...card.goals.map(({ id }, position) => [GOALS_ROW + position, id] as const),
      ...(Object.keys(ROW) as (keyof typeof ROW)[]).map((name) => [row[name], ROW[name]] as const),
      [row.supervisor - 1, ROW.band],
    ]),
    columns: COLUMNS,
  };
}

/** The scale of grades stands beside the goals and has rows of its own. */
function idsF10(coding: Coding, { card, inputs }: ScoreContent): SheetIds {
  const { row, column, rows } = scaleArea(inputs);
  const grades = Array.from({ length: rows }, (_, grade) => idOf("grade", grade + 1));
  return {
    ...codeIds(coding, card.goals.length === 0 ? [GOALS_ROW] : []),
    tables: [{ row, column, rows: grades, columns: SCALE_COLUMNS }],
  };
}
