import { dateOf } from "../../plan/calendar/date";
import type { Facts, Person } from "../../plan/checking/facts/facts";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { idOf, sheetIds } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import type { SheetSpec } from "../../sheet/spec/spec";
import { wrappedLines } from "../../sheet/look/width";
import { withWholeHeadings } from "../../sheet/look/wholeHeadings";
import { checkedWords } from "../checked/words";
import { headingHeights, pageHeading, titled } from "../parts/heading";
import { ownTab } from "../parts/ownTab";
import { padded } from "../parts/part";
import type { Texts } from "../texts";
import { attainmentKey } from "./form";
import { addLeaving, addOrders, addVisits } from "./reportParts";
import { addBand, addText, COLUMNS, WIDTHS, type Rows } from "./rows";
import { addAttained, addBehind, addCatchUp, addReasons } from "./salesParts";

/**
 * F15 工作目标达成情况以及分析报告: what a manager reached in a month, where it fell short, what came otherwise than expected, cancellations,
 * visits, why, and how it is made up for; with room for what he needs and for both assessments, which stay when it is made again.
 *
 * @param month from 0
 */
export function compileAttainment(facts: Facts, person: Person, month: number, texts: Texts): SheetSpec {
  const { inputs } = facts.course.current;
  const words = checkedWords(texts);
  const own = words.attainment;
  const name = texts.forms.calendar.month(calendarMonth(inputs, month));
  const hint = own.hint(texts.forms.lists.explanations);
  const rows: Rows = { blocks: [], merges: [], heights: [], ids: [], next: 3 };
  const part = { facts, person, month, texts, span: facts.months[month] ?? facts.window };
  for (const add of [addAttained, addBehind, addOrders, addLeaving, addVisits]) add(rows, part);
  const talk = rows.next + 1;
  for (const add of [addReasons, addCatchUp]) add(rows, part);
  for (const typed of ["support", "self", "supervisor"] as const) {
    addBand(rows, own[typed]);
    addText(rows, typed, "inputText", null);
  }
  // What is talked about goes onto the next page whole where the first has no room for all of it.
  const breaks = heightOf(rows) > PAGE ? [talk] : [];
  return withWholeHeadings({
    key: attainmentKey(person.id, month),
    name: own.tab(name, ownTab(person.name)),
    widths: WIDTHS,
    blocks: [
      ...titled(own.title(name), [
        inputs.team,
        own.manager(person.name),
        words.on(dateOf(Math.min(part.span.to, facts.on))),
        inputs.supervisor && texts.forms.subtitle.supervisor(inputs.supervisor),
      ]),
      block(2, 0, "note", [padded(hint, COLUMNS)]),
      ...rows.blocks,
      block(rows.next + 1, 0, "subtitle", [[words.signed(LINE, LINE)]]),
    ],
    ids: sheetIds(
      rows.ids,
      WIDTHS.map((_, column) => [column, idOf("column", column + 1)] as const),
    ),
    merges: [{ row: 2, column: 0, rows: 1, columns: COLUMNS }, ...rows.merges],
    heights: [...headingHeights, [2, 4 + 13 * wrappedLines(hint, 120)], ...rows.heights],
    frozen: { rows: 0, columns: 0 },
    tabColor: "#7A3E9D",
    print: { titleRows: 2, titleColumns: 0, pagesWide: 1, breaks, orientation: "portrait", ...pageHeading(inputs, texts) },
  });
}

const LINE = "________________";

/** In points, for which there is room on a page as wide as these columns; of a row that says nothing else. */
const PAGE = 960;
const ROW = 16;

function heightOf({ heights, next }: Rows): number {
  return heights.reduce((sum, [, height]) => sum + height - ROW, next * ROW);
}
