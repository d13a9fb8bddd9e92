import { MONTHS } from "../../plan/calendar/months";
import type { Course } from "../../plan/course/courseOf";
import { calendarMonth } from "../../plan/periods/calendarMonth";
import { toCellNumber } from "../../plan/numbers/amount";
import { progressOf } from "../../plan/progress/progress";
import { idOf, sheetIds } from "../../sheet/place/identity";
import { block } from "../../sheet/spec/block";
import type { SheetSpec } from "../../sheet/spec/spec";
import { amountFormat, shown } from "../../sheet/look/formats";
import { amountWidth, columnWidth, wrappedLines } from "../../sheet/look/width";
import { headingHeights, pageHeading, titled } from "../parts/heading";
import type { Texts } from "../texts";
import { PROGRESS } from "./form";
import { monthsPart } from "./monthsPart";
import { ownPart } from "./ownPart";
import { across, COLUMNS, type ProgressPart, type ProgressSheet } from "./part";
import { praisePart } from "./praisePart";
import { productsPart, teamPart } from "./teamPart";

/**
 * 团队进度, as it is handed out to one manager: the team's plan and what came of it, in sum, by product and by month, with pictures; the
 * manager's own line with his place and how the others lie; and thanks. Other names stand there as far as `checking.ranking` says.
 *
 * @param manager position
 * @param thanks what the supervisor wants to say; "": nothing
 */
export function compileProgress(course: Course, texts: Texts, manager: number, thanks = ""): SheetSpec {
  const { inputs } = course.current;
  const words = texts.forms.progress;
  const through = Math.max(0, ...course.reported.months);
  const sheet: ProgressSheet = { course, texts, manager, through, progress: inputs.metrics.map((_, metric) => progressOf(course, metric)) };
  const month = through === 0 ? words.notYet : words.through(texts.forms.calendar.month(calendarMonth(inputs, through - 1)));
  const hint = { own: words.hintOwn, top: words.hint, full: words.hintFull }[inputs.checking.ranking];
  const parts: ProgressPart[] = [];
  let row = FIRST;
  const praise = (of: ProgressSheet, at: number): ProgressPart => praisePart(of, at, thanks);
  for (const part of [teamPart, ownPart, praise, productsPart, monthsPart]) {
    const made = part(sheet, row);
    parts.push(made);
    if (made.rows > 0) row += made.rows + 1;
  }
  const names = [...inputs.metrics, ...inputs.products].map(({ name }) => name);
  const own = inputs.managers[manager];
  const number = amountWidth(
    inputs.metrics.map(({ unit }, metric) => shown(toCellNumber(sheet.progress[metric]?.team.year ?? 0, unit), amountFormat(unit))),
    10.5,
  );
  return {
    key: PROGRESS.keyOf(own?.id ?? ""),
    name: words.name,
    widths: [columnWidth([...names, words.product], 14, 24), ...Array.from({ length: MONTHS }, () => number), number + 1],
    blocks: [
      ...titled(words.title(inputs.year), [inputs.team, month, inputs.supervisor && texts.forms.subtitle.supervisor(inputs.supervisor)]),
      block(2, 0, "note", [[hint]]),
      ...parts.flatMap(({ blocks }) => blocks),
    ],
    ids: sheetIds(
      parts.flatMap(({ ids }) => ids),
      Array.from({ length: COLUMNS }, (_, column) => [column, idOf("column", column + 1)] as const),
    ),
    merges: [across(2, 0, COLUMNS), ...parts.flatMap(({ merges }) => merges)],
    heights: [...headingHeights, [2, 4 + 13 * wrappedLines(hint, 130)], ...parts.flatMap(({ heights }) => heights)],
    frozen: { rows: 0, columns: 1 },
    charts: parts.flatMap(({ charts = [] }) => charts),
    protect: true,
    tabColor: "#7A3E9D",
    print: { titleRows: 2, titleColumns: 1, pagesWide: 1, pagesTall: 1, ...pageHeading(inputs, texts) },
  };
}

/** The row of the first part. */
const FIRST = 4;
